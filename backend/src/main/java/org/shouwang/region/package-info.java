/** Administrative divisions from province to village, the groups below, their tags and duty phones. */
@NullMarked
package org.shouwang.region;

import org.jspecify.annotations.NullMarked;
