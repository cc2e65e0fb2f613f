/** Stories of the household registry. */
@NullMarked
package org.shouwang.household;

import org.jspecify.annotations.NullMarked;
