/** Accounts, duties and department clients over HTTP. */
@NullMarked
package org.shouwang.access.web;

import org.jspecify.annotations.NullMarked;
