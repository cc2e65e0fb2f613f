@NullMarked
package org.shouwang.organisation.domain;

import org.jspecify.annotations.NullMarked;
