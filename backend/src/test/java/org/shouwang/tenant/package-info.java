@org.jspecify.annotations.NullMarked
package org.shouwang.tenant;
