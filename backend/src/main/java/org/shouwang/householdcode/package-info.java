/** One household, one code (SX-06): issue, print and revoke the code, and resolve a scan. */
@Feature(owns = "householdcode", mayUse = {"audit", "region", "household"})
@NullMarked
package org.shouwang.householdcode;

import org.jspecify.annotations.NullMarked;
import org.shouwang.platform.architecture.Feature;
