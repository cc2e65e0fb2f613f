package org.shouwang.householdcode.store;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;

/** Scans per code and day. */
@Singleton
public class ScanCounts {

    /** @param codeId of which code; the region goes with it */
    public record Day(long codeId, RegionCode region, LocalDate date) {}

    private final Sql sql;

    ScanCounts(Sql sql) {
        this.sql = sql;
    }

    /** Adds to what other servers have counted of the same codes. */
    public void addAcrossTenants(Map<Day, Long> scans) {
        List<@Nullable Object[]> rows = scans.entrySet().stream()
                .sorted(Comparator.comparingLong(each -> each.getKey().codeId())) // all servers in one order: no deadlock
                .map(each -> new @Nullable Object[] {
                    each.getKey().codeId(), each.getKey().date(), each.getKey().region().county().value(),
                    each.getKey().region().value(), each.getValue()
                }).toList();
        sql.batch("""
                INSERT INTO householdcode_scan_count (code_id, scanned_on, county_code, region_code, scans)
                VALUES (?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE scans = scans + VALUES(scans)
                """, rows);
    }
}
