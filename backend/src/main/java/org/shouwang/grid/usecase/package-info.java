@NullMarked
package org.shouwang.grid.usecase;

import org.jspecify.annotations.NullMarked;
