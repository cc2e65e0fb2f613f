package org.shouwang.export.store;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;

/** Who takes a file writes here how far it is. */
@Singleton
public class Downloads {

    private final Sql sql;
    private final Clock clock;

    Downloads(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Download begin(Export export, String traceId) {
        Instant now = clock.instant();
        Download begun = new Download(Ids.next(), export.id(), export.region(), "running", 0, null, traceId, now, null);
        sql.update("""
                INSERT INTO export_download (id, export_id, county_code, region_code, state, row_count, trace_id, started_at, touched_at)
                VALUES (?, ?, ?, ?, 'running', 0, ?, ?, ?)
                """, begun.id(), export.id(), export.region().countyOrNone(), export.region().value(), traceId, now, now);
        return begun;
    }

    /** @return false when the export was withdrawn meanwhile */
    public boolean goOn(Download running, long rows) {
        return sql.update("""
                UPDATE export_download AS download
                JOIN export_request AS request ON request.id = download.export_id
                SET download.row_count = ?, download.touched_at = ?
                WHERE download.id = ?
                  AND download.state = 'running'
                  AND request.state = 'ready'
                """, rows, clock.instant(), running.id()) == 1;
    }

    /**
     * @param sha256 of the whole file; null when it broke off
     * @return false when it was closed already
     */
    public boolean finish(Download running, long rows, @Nullable String sha256) {
        return sql.update("""
                UPDATE export_download
                SET state = ?, row_count = ?, sha256 = ?, finished_at = ?
                WHERE id = ? AND state = 'running'
                """, sha256 == null ? "aborted" : "complete", rows, sha256, clock.instant(), running.id()) == 1;
    }

    /** Downloads that nobody has written on since then: their server was killed. */
    public List<Download> abandonedAcrossTenants(Instant since, int rows) {
        return sql.list("""
                SELECT id, export_id, region_code, row_count, trace_id, started_at
                FROM export_download
                WHERE state = 'running' AND touched_at < ?
                ORDER BY touched_at
                LIMIT ?
                """, row -> new Download(row.getLong("id"), row.getLong("export_id"), new RegionCode(row.getString("region_code")), "running",
                        row.getLong("row_count"), null, row.getString("trace_id"), Sql.instant(row, "started_at"), null), since, rows);
    }
}
