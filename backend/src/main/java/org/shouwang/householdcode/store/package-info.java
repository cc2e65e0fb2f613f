/** The codes of households and how often they were scanned. */
@NullMarked
package org.shouwang.householdcode.store;

import org.jspecify.annotations.NullMarked;
