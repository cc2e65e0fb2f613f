package org.shouwang.household.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.Household;
import org.shouwang.platform.sheets.SheetRow;

/**
 * What the file alone says about one of its households.
 *
 * @param household null when a row is wrong
 * @param faults by line; empty when all is well
 */
record JudgedHousehold(List<SheetRow> rows, @Nullable Household household, Map<Integer, List<RowFault>> faults) {

    static JudgedHousehold wrong(List<SheetRow> rows, Map<Integer, List<RowFault>> faults) {
        return new JudgedHousehold(rows, null, faults);
    }
}
