/** The code itself and why it is issued or revoked. */
@NullMarked
package org.shouwang.householdcode.domain;

import org.jspecify.annotations.NullMarked;
