/**
 * Long work outside the request: answered 202, done in chunks, watched by its progress, resumed after a crash from the last
 * committed chunk. Recurring work runs on one replica at a time.
 */
@NullMarked
package org.shouwang.platform.jobs;

import org.jspecify.annotations.NullMarked;
