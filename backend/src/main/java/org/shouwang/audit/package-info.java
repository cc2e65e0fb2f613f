/** Who read or did what, when, where and why; sealed into a hash chain per tenant. Rows are only ever added. */
@Feature(owns = "audit")
@NullMarked
package org.shouwang.audit;

import org.jspecify.annotations.NullMarked;
import org.shouwang.platform.architecture.Feature;
