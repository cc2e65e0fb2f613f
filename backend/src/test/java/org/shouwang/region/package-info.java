@NullMarked
package org.shouwang.region;

import org.jspecify.annotations.NullMarked;
