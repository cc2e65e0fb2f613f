/** A write that is sent twice happens once; the second answer is the first one. */
@NullMarked
package org.shouwang.platform.idempotency;

import org.jspecify.annotations.NullMarked;
