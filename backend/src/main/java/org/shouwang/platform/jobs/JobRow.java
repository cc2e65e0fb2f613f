package org.shouwang.platform.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;

/** A job as it is stored. */
record JobRow(
        long id, String kind, String params, RegionCode region, String actor, String traceId,
        JobState state, int attempt, boolean cancelRequested, @Nullable Long total, long done, long rejected,
        @Nullable String checkpoint, @Nullable String problem, Instant createdAt, @Nullable Instant startedAt, @Nullable Instant finishedAt) {

    static final String COLUMNS = """
            id, kind, params, region_code, actor, trace_id, state, attempt, cancel_requested, total_items, done_items,
            rejected_items, checkpoint_text, problem, created_at, started_at, finished_at""";

    static JobRow read(ResultSet row) throws SQLException {
        long total = row.getLong("total_items");
        boolean totalKnown = !row.wasNull();
        return new JobRow(
                row.getLong("id"), row.getString("kind"), row.getString("params"), new RegionCode(row.getString("region_code")),
                row.getString("actor"), row.getString("trace_id"), JobState.ofWord(row.getString("state")), row.getInt("attempt"),
                row.getBoolean("cancel_requested"), totalKnown ? total : null, row.getLong("done_items"), row.getLong("rejected_items"),
                row.getString("checkpoint_text"), row.getString("problem"),
                Sql.instant(row, "created_at"), Sql.instantOrNull(row, "started_at"), Sql.instantOrNull(row, "finished_at"));
    }
}
