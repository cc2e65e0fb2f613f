/** May use nothing below it, and declares a circle with the mill. */
@Feature(owns = "granary", mayUse = "mill")
@NullMarked
package org.shouwang.planted.granary;

import org.jspecify.annotations.NullMarked;
import org.shouwang.platform.architecture.Feature;
