/** Rows of accounts, grants and department clients. */
@NullMarked
package org.shouwang.access.store;

import org.jspecify.annotations.NullMarked;
