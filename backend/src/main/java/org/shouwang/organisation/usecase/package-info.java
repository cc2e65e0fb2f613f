@NullMarked
package org.shouwang.organisation.usecase;

import org.jspecify.annotations.NullMarked;
