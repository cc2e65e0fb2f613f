package org.shouwang.export.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.export.domain.Approval;
import org.shouwang.export.domain.ExportPurpose;
import org.shouwang.export.domain.ExportState;
import org.shouwang.export.domain.FilterText;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.sheets.SheetFormat;

/** Exports that were asked for, each with its newest download. */
@Singleton
public class Exports {

    private static final String REQUESTS = """
            SELECT *
            FROM export_request
            WHERE region_code >= ?
              AND region_code < ?
            """;

    /** The page first and then its downloads: joined before they are cut off, the requests of a whole province would be read. */
    private static final String WITH_LAST_DOWNLOAD = """
            SELECT request.*,
                   download.id AS download_id, download.state AS download_state, download.row_count AS download_rows,
                   download.sha256, download.trace_id, download.started_at, download.finished_at
            FROM (%s) AS request
            LEFT JOIN export_download AS download
                   ON download.id = (SELECT MAX(newest.id) FROM export_download AS newest WHERE newest.export_id = request.id)
            ORDER BY request.id DESC
            """;

    private static final String TAKEN = """
            SELECT COALESCE(SUM(request.row_count), 0)
            FROM export_request AS request
            WHERE request.requester_id = ?
              AND request.requested_at >= ?
              AND request.approval = 'not_needed'
            """;

    private final Sql sql;
    private final Clock clock;

    Exports(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Which exports a list asks for; null means any.
     *
     * @param of id of who asked for them
     * @param notOf id of who did not
     */
    public record Choice(@Nullable ExportState state, @Nullable String of, @Nullable String notOf) {}

    public void insert(Export asked) {
        RegionCode region = asked.region();
        sql.update("""
                INSERT INTO export_request
                    (id, county_code, region_code, data_region_code, list, filter, filter_text, format, row_count, purpose, reason, approval,
                     limit_rows, state, requester_id, requester_username, requester_name, requested_at, valid_until)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, asked.id(), region.countyOrNone(), region.value(), asked.dataRegion().value(), asked.list(),
                FilterText.of(asked.filter()), asked.filterText(), asked.format().word(), asked.rows(), asked.purpose().code(), asked.reason(),
                asked.approval().word(), asked.limit(), asked.stored().word(), asked.requester().id(), asked.requester().username(),
                asked.requester().name(), asked.requestedAt(), asked.validUntil());
    }

    /** Rows that a person asked for since then and nobody had to approve. */
    public long takenAcrossTenants(String accountId, Instant since) {
        return sql.find(TAKEN, row -> row.getLong(1), accountId, since).orElse(0L);
    }

    /** The same, and nobody asks for more in the same name until the transaction ends: two requests at once must not both find the day empty. */
    public long holdTakenAcrossTenants(String accountId, Instant since) {
        return sql.find(TAKEN + "FOR UPDATE", row -> row.getLong(1), accountId, since).orElse(0L);
    }

    public Optional<Export> find(Jurisdiction where, long id) {
        return sql.find(WITH_LAST_DOWNLOAD.formatted(REQUESTS + "  AND id = ?"), Exports::read, where.from(), where.to(), id);
    }

    /** Newest first. */
    public List<Export> list(Jurisdiction where, Choice choice, long before, int rows) {
        StringBuilder query = new StringBuilder(REQUESTS).append("  AND id < ?\n");
        List<Object> values = new ArrayList<>(List.of(where.from(), where.to(), before));
        state(query, values, choice.state());
        if (choice.of() != null) {
            query.append("  AND requester_id = ?\n");
            values.add(choice.of());
        }
        if (choice.notOf() != null) {
            query.append("  AND requester_id <> ?\n");
            values.add(choice.notOf());
        }
        query.append("ORDER BY id DESC\nLIMIT ?");
        values.add(rows);
        return sql.list(WITH_LAST_DOWNLOAD.formatted(query), Exports::read, values.toArray());
    }

    private void state(StringBuilder query, List<Object> values, @Nullable ExportState state) {
        if (state == null) {
            return;
        }
        query.append("  AND state = ?\n");
        values.add(state == ExportState.EXPIRED ? ExportState.READY.word() : state.word());
        if (state == ExportState.EXPIRED || state == ExportState.READY) {
            query.append(state == ExportState.READY ? "  AND valid_until > ?\n" : "  AND valid_until <= ?\n");
            values.add(clock.instant());
        }
    }

    /**
     * A second person decides.
     *
     * @param validUntil null when the person says no
     * @return false when somebody was faster
     */
    public boolean decide(Export request, Actor by, @Nullable Instant validUntil, String reason) {
        return sql.update("""
                UPDATE export_request
                SET state = ?, decided_at = ?, decided_by_id = ?, decided_by_name = ?, decision_reason = ?, valid_until = ?, version = version + 1
                WHERE id = ? AND state = 'pending'
                """, validUntil == null ? "refused" : "ready", clock.instant(), by.id(), by.name(), reason, validUntil, request.id()) == 1;
    }

    /** @return false when it was over already */
    public boolean withdraw(Export export) {
        return sql.update("""
                UPDATE export_request
                SET state = 'withdrawn', version = version + 1
                WHERE id = ? AND (state = 'pending' OR (state = 'ready' AND valid_until > ?))
                """, export.id(), clock.instant()) == 1;
    }

    private static Export read(ResultSet row) throws SQLException {
        RegionCode region = new RegionCode(row.getString("region_code"));
        Instant decidedAt = Sql.instantOrNull(row, "decided_at");
        return new Export(
                row.getLong("id"), region, new RegionCode(row.getString("data_region_code")), row.getString("list"),
                FilterText.parse(row.getString("filter")), row.getString("filter_text"), SheetFormat.ofWord(row.getString("format")).orElseThrow(),
                row.getLong("row_count"), ExportPurpose.LIST.get(row.getString("purpose")), row.getString("reason"),
                Approval.ofWord(row.getString("approval")), row.getObject("limit_rows", Long.class),
                ExportState.ofWord(row.getString("state")),
                new Export.Requester(row.getString("requester_id"), row.getString("requester_username"), row.getString("requester_name")),
                Sql.instant(row, "requested_at"),
                decidedAt == null ? null : new Export.Decision(
                        decidedAt, row.getString("decided_by_id"), row.getString("decided_by_name"), row.getString("decision_reason")),
                Sql.instantOrNull(row, "valid_until"), row.getInt("version"), download(row, region));
    }

    private static @Nullable Download download(ResultSet row, RegionCode region) throws SQLException {
        Long id = row.getObject("download_id", Long.class);
        return id == null ? null : new Download(
                id, row.getLong("id"), region, row.getString("download_state"), row.getLong("download_rows"), row.getString("sha256"),
                row.getString("trace_id"), Sql.instant(row, "started_at"), Sql.instantOrNull(row, "finished_at"));
    }
}
