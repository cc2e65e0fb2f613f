/** Pure values that every feature speaks. No framework, no input or output. */
@NullMarked
package org.shouwang.kernel;

import org.jspecify.annotations.NullMarked;
