/** The registry over HTTP. */
@NullMarked
package org.shouwang.household.web;

import org.jspecify.annotations.NullMarked;
