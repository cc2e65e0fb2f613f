/** The clock that everything is handed, and who may take how much time. */
@NullMarked
package org.shouwang.platform.time;

import org.jspecify.annotations.NullMarked;
