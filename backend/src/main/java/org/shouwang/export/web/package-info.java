/** Exports over HTTP. */
@NullMarked
package org.shouwang.export.web;

import org.jspecify.annotations.NullMarked;
