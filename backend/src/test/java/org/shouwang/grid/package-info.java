@NullMarked
package org.shouwang.grid;

import org.jspecify.annotations.NullMarked;
