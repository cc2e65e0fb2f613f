/** Declares no other feature. */
@Feature(owns = "bakery")
@NullMarked
package org.shouwang.planted.bakery;

import org.jspecify.annotations.NullMarked;
import org.shouwang.platform.architecture.Feature;
