package org.shouwang.grid.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;

/** Hand-overs and their grids. */
@Singleton
public class HandOvers {

    private final Sql sql;
    private final Clock clock;

    HandOvers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Grids that change hands together.
     *
     * @param fromAccount only grids that are still with this person
     */
    public record HandOver(long id, RegionCode region, @Nullable String fromAccount, LocalDate on, String reason, long jobId) {}

    public record Item(RegionCode region, String toAccount, String state, @Nullable String problem) {}

    public void insert(HandOver added, String by) {
        RegionCode region = added.region();
        sql.update("""
                INSERT INTO grid_handover (id, county_code, region_code, from_account, starts_on, reason, job_id, created_by, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, added.id(), region.countyOrNone(), region.value(),
                added.fromAccount(), added.on(), added.reason(), added.jobId(), by, clock.instant());
    }

    public void insertItems(HandOver of, List<Item> items) {
        sql.batch("""
                INSERT INTO grid_handover_item (handover_id, county_code, region_code, to_account, state)
                VALUES (?, ?, ?, ?, ?)
                """, items.stream().map(item -> new Object[] {of.id(), item.region().county().value(), item.region().value(), item.toAccount(),
                    item.state()}).toList());
    }

    public Optional<HandOver> find(Jurisdiction where, long id) {
        return sql.find("""
                SELECT id, region_code, from_account, starts_on, reason, job_id
                FROM grid_handover
                WHERE id = ? AND region_code >= ? AND region_code < ?
                """, HandOvers::read, id, where.from(), where.to());
    }

    /** For the job, which was asked for by somebody who may. */
    public Optional<HandOver> findAcrossTenants(long id) {
        return sql.find("SELECT id, region_code, from_account, starts_on, reason, job_id FROM grid_handover WHERE id = ?", HandOvers::read, id);
    }

    public List<Item> items(HandOver of, String state, int rows) {
        return sql.list("""
                SELECT region_code, to_account, state, problem
                FROM grid_handover_item
                WHERE handover_id = ? AND state = ?
                ORDER BY region_code
                LIMIT ?
                """, row -> new Item(new RegionCode(row.getString(1)), row.getString(2), row.getString(3), row.getString(4)), of.id(), state, rows);
    }

    public int count(HandOver of) {
        return sql.find("SELECT COUNT(*) FROM grid_handover_item WHERE handover_id = ?", row -> row.getInt(1), of.id()).orElse(0);
    }

    public void settle(HandOver of, RegionCode grid, @Nullable String problem) {
        sql.update("UPDATE grid_handover_item SET state = ?, problem = ? WHERE handover_id = ? AND region_code = ?",
                problem == null ? "done" : "rejected", problem, of.id(), grid.value());
    }

    private static HandOver read(ResultSet row) throws SQLException {
        return new HandOver(row.getLong("id"), new RegionCode(row.getString("region_code")), row.getString("from_account"),
                row.getDate("starts_on").toLocalDate(), row.getString("reason"), row.getLong("job_id"));
    }
}
