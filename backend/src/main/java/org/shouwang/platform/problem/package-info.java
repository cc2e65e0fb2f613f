/** Refusals as RFC 9457 problems, in Chinese and English. */
@NullMarked
package org.shouwang.platform.problem;

import org.jspecify.annotations.NullMarked;
