/** What an export is, and the code that leads a row of it back to who took it. */
@NullMarked
package org.shouwang.export.domain;

import org.jspecify.annotations.NullMarked;
