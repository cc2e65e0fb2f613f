/** Asking for an export, deciding on it, taking it, tracing a row of it: one class an intention. */
@NullMarked
package org.shouwang.export.usecase;

import org.jspecify.annotations.NullMarked;
