/** Grids at three levels (SX-01): who works in which, hand-over, coverage, workload. */
@Feature(owns = "grid", mayUse = {"household", "access", "tenant", "region", "audit", "export"})
@NullMarked
package org.shouwang.grid;

import org.jspecify.annotations.NullMarked;
import org.shouwang.platform.architecture.Feature;
