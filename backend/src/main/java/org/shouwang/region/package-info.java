/** Administrative divisions from province to village, the groups below, their tags and duty phones. */
@Feature(owns = "region", mayUse = {"audit"})
@NullMarked
package org.shouwang.region;

import org.jspecify.annotations.NullMarked;
import org.shouwang.platform.architecture.Feature;
