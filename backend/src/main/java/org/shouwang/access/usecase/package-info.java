/** What administrators do with accounts and department clients: one class an intention. */
@NullMarked
package org.shouwang.access.usecase;

import org.jspecify.annotations.NullMarked;
