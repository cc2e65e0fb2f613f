@NullMarked
package org.shouwang.export;

import org.jspecify.annotations.NullMarked;
