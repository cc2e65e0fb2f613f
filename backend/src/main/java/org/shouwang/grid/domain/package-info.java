@NullMarked
package org.shouwang.grid.domain;

import org.jspecify.annotations.NullMarked;
