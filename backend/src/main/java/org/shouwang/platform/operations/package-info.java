/** What operators see: whether a replica can work, its figures, and one log line per request, with ids only. */
@NullMarked
package org.shouwang.platform.operations;

import org.jspecify.annotations.NullMarked;
