@NullMarked
package org.shouwang.demonstration;

import org.jspecify.annotations.NullMarked;
