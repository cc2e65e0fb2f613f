/** How the house is divided, said in the code. */
@NullMarked
package org.shouwang.platform.architecture;

import org.jspecify.annotations.NullMarked;
