/** Stands above the granary. */
@Feature(owns = "mill", mayUse = "granary")
@NullMarked
package org.shouwang.planted.mill;

import org.jspecify.annotations.NullMarked;
import org.shouwang.platform.architecture.Feature;
