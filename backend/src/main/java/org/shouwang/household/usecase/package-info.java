/** What people do with the register: one class per intention, each a transaction. */
@NullMarked
package org.shouwang.household.usecase;

import org.jspecify.annotations.NullMarked;
