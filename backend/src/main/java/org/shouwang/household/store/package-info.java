/** Tables of the household registry. Every read takes a jurisdiction; personal values are encrypted here and nowhere else. */
@NullMarked
package org.shouwang.household.store;

import org.jspecify.annotations.NullMarked;
