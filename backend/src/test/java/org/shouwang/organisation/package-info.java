@NullMarked
package org.shouwang.organisation;

import org.jspecify.annotations.NullMarked;
