/** The governments that work here: opened by the platform operator, each with its part of the region tree. */
@Feature(owns = "tenant", mayUse = {"audit", "region"})
@NullMarked
package org.shouwang.tenant;

import org.jspecify.annotations.NullMarked;
import org.shouwang.platform.architecture.Feature;
