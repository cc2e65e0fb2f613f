/** Exports that were asked for, and the downloads of them. */
@NullMarked
package org.shouwang.export.store;

import org.jspecify.annotations.NullMarked;
