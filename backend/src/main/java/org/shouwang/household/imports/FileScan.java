package org.shouwang.household.imports;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.sheets.SheetLimits;
import org.shouwang.platform.sheets.SheetProblem;
import org.shouwang.platform.sheets.SheetReader;
import org.shouwang.platform.sheets.SheetSource;

/**
 * The first reading of a file, to its end, before anything is written: it must be whole and readable, and a household whose
 * rows stand in two places must be known before its first half is imported.
 *
 * @param rows rows below the header
 * @param scattered household keys that come again after another household
 */
record FileScan(int rows, Set<String> scattered) {

    static FileScan of(SheetSource file, Layout layout) {
        try (SheetReader rows = SheetReader.open(file, SheetLimits.DEFAULT)) {
            FileHouseholds households = new FileHouseholds(rows, layout.find(rows));
            Set<String> seen = new HashSet<>();
            Set<String> scattered = new HashSet<>();
            int count = 0;
            while (households.hasNext()) {
                FileHousehold household = households.next();
                count += household.rows().size();
                if (!household.key().isEmpty() && !seen.add(household.key())) {
                    scattered.add(household.key());
                }
            }
            if (count == 0) {
                throw new Refusal(SheetProblem.NO_ROWS, Map.of());
            }
            return new FileScan(count, scattered);
        }
    }
}
