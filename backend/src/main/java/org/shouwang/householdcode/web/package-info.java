/** Codes over HTTP. */
@NullMarked
package org.shouwang.householdcode.web;

import org.jspecify.annotations.NullMarked;
