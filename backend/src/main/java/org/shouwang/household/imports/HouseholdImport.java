package org.shouwang.household.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;

/** A register file that somebody sent, and what became of its rows so far. */
record HouseholdImport(
        long id, RegionCode region, long jobId, Layout layout, ImportMode mode,
        long fileId, String fileName, long fileBytes, String digest, List<String> header, List<String> ignoredColumns,
        @Nullable Integer totalRows, Tally tally, Instant createdAt, String createdBy, String createdByName) {

    /** Where a column of the layout stands in the file; -1 when it does not. */
    int place(Column column) {
        return layout.place(header, column);
    }
}
