/** The house rules as tests; each has a planted violation that it must catch. */
@org.jspecify.annotations.NullMarked
package org.shouwang.architecture;
