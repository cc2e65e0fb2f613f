/**
 * Brings register files into the registry: reads rows, gathers them into households, judges each household whole, writes
 * what is new, lists what is different or wrong. What a file may look like: {@code api-spec/household-import.md}.
 */
@NullMarked
package org.shouwang.household.imports;

import org.jspecify.annotations.NullMarked;
