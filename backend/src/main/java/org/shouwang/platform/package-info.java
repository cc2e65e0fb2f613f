/** Framework glue that features stand on. It knows the kernel and nothing above. */
@NullMarked
package org.shouwang.platform;

import org.jspecify.annotations.NullMarked;
