@NullMarked
package org.shouwang.organisation.store;

import org.jspecify.annotations.NullMarked;
