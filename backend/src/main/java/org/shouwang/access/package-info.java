/** Organisations, users, duties and grants; who am I. */
@NullMarked
package org.shouwang.access;

import org.jspecify.annotations.NullMarked;
