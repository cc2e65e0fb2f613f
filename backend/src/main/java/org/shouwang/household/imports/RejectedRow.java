package org.shouwang.household.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.platform.sheets.SheetRow;

/** A row that was not imported, and why. */
record RejectedRow(int line, List<String> cells, List<RowFault> faults) {

    /** Empty beyond the end of a short row, and for a column that the file does not have. */
    String cell(int place) {
        return place >= 0 && place < cells.size() ? cells.get(place) : "";
    }

    static Map<Integer, List<RowFault>> withTheOthers(List<SheetRow> rows, Map<Integer, List<RowFault>> faults) {
        Map<Integer, List<RowFault>> all = new LinkedHashMap<>();
        for (SheetRow row : rows) {
            all.put(row.line(), faults.getOrDefault(row.line(), List.of(RowFault.of(null, RowFault.Kind.OTHER_ROW))));
        }
        return all;
    }
}
