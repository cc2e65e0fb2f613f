/** What people do with codes. */
@NullMarked
package org.shouwang.householdcode.usecase;

import org.jspecify.annotations.NullMarked;
