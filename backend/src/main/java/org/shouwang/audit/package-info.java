/** Who read or did what, when, where and why; sealed into a hash chain per tenant. Rows are only ever added. */
@NullMarked
package org.shouwang.audit;

import org.jspecify.annotations.NullMarked;
