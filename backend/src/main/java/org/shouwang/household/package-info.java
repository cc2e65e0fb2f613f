/** The registry of all rural households: persons, dated membership, income statements, guarantees (3+1). */
@NullMarked
package org.shouwang.household;

import org.jspecify.annotations.NullMarked;
