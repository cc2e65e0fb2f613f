/** The registry of all rural households: persons, dated membership, income statements, guarantees (3+1). */
@Feature(owns = "household", mayUse = {"audit", "region", "access", "export"})
@NullMarked
package org.shouwang.household;

import org.jspecify.annotations.NullMarked;
import org.shouwang.platform.architecture.Feature;
