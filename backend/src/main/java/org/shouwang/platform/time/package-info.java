/** The clock that everything is handed. */
@NullMarked
package org.shouwang.platform.time;

import org.jspecify.annotations.NullMarked;
