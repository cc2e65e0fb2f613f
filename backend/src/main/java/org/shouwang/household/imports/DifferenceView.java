package org.shouwang.household.imports;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Something that the file and the register do not say alike.
 *
 * @param line in the file, null for somebody whom the file does not name
 * @param kind {@code missing_in_register}, {@code missing_in_file} or {@code field}
 * @param householdId in the register, null when the household is not there
 * @param name of the person
 * @param column name of the column that differs
 * @param inFile what the file says, personal numbers masked
 * @param inRegister what the register says, personal numbers masked
 */
@Serdeable
record DifferenceView(
        @Nullable Integer line, String kind, @Nullable String householdId, String name,
        @Nullable String column, @Nullable String inFile, @Nullable String inRegister) {}
