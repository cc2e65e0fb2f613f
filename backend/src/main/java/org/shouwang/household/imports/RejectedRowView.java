package org.shouwang.household.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A row that was not imported. What it said is in the file of rejected rows, which is made to be corrected and sent again.
 *
 * @param line in the file
 * @param household key of its household in the file
 * @param name name of the person
 * @param faults why; at least one
 */
@Serdeable
record RejectedRowView(int line, String household, String name, List<RowFault> faults) {}
