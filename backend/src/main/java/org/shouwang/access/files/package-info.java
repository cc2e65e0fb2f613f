/** Accounts opened from a file: sent, judged row by row, and the first passwords taken once. */
@NullMarked
package org.shouwang.access.files;

import org.jspecify.annotations.NullMarked;
