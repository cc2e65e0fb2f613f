package org.shouwang.household.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwang.household.store.NewHousehold;

/** What becomes of the rows of one household. */
sealed interface Outcome {

    record Registered(NewHousehold household) implements Outcome {}

    /** @param lines rows that say something else than the register; the other rows are unchanged */
    record Known(List<Difference> differences, Set<Integer> lines) implements Outcome {}

    /** @param faults by line, for every row of the household */
    record Rejected(Map<Integer, List<RowFault>> faults) implements Outcome {}
}
