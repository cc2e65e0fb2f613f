/** The rules of the household registry in plain Java: no framework, no input or output. */
@NullMarked
package org.shouwang.household.domain;

import org.jspecify.annotations.NullMarked;
