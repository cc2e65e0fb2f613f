@NullMarked
package org.shouwang.grid.store;

import org.jspecify.annotations.NullMarked;
