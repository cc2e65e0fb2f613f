/** One household, one code, as officials, departments and passers-by meet it. */
@org.jspecify.annotations.NullMarked
package org.shouwang.householdcode;
