/** How much one caller may ask for. */
@NullMarked
package org.shouwang.platform.limits;

import org.jspecify.annotations.NullMarked;
