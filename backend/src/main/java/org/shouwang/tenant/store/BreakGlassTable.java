package org.shouwang.tenant.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;

/** Requests of operators, by tenant. */
@Singleton
public class BreakGlassTable {

    private static final String BREAK_GLASS = """
            SELECT glass.id, glass.tenant_id, tenant.region_code, glass.operator_id, glass.operator_name, glass.reason, glass.hours,
                   glass.state, glass.requested_at, glass.answered_at, glass.answered_by_name, glass.answer_reason, glass.valid_to,
                   glass.ended_at, glass.ended_by_name, glass.version
            FROM tenant_break_glass glass
            JOIN tenant_tenant tenant ON tenant.id = glass.tenant_id
            """;

    private final Sql sql;

    BreakGlassTable(Sql sql) {
        this.sql = sql;
    }

    public void insert(BreakGlass glass, Actor operator) {
        sql.update("""
                INSERT INTO tenant_break_glass
                    (id, tenant_id, operator_id, operator_username, operator_name, reason, hours, state, requested_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'requested', ?)
                """, glass.id(), glass.tenantId(), operator.id(), operator.username(), operator.name(), glass.reason(), glass.hours(),
                glass.requestedAt());
    }

    public Optional<BreakGlass> findAcrossTenants(long id) {
        return sql.find(BREAK_GLASS + "WHERE glass.id = ?", BreakGlassTable::read, id);
    }

    public List<BreakGlass> listAcrossTenants(long tenant, long before, int rows) {
        return sql.list(BREAK_GLASS + """
                WHERE glass.tenant_id = ? AND glass.id < ?
                ORDER BY glass.id DESC
                LIMIT ?
                """, BreakGlassTable::read, tenant, before, rows);
    }

    /** What an operator has asked for and is neither answered nor over: one at a time. */
    public Optional<BreakGlass> runningAcrossTenants(String operator, Instant now) {
        return sql.find(BREAK_GLASS + """
                WHERE glass.operator_id = ?
                  AND (glass.state = 'requested' OR (glass.state = 'approved' AND glass.valid_to > ?))
                LIMIT 1
                """, BreakGlassTable::read, operator, now);
    }

    /** What lets an operator read now. */
    public Optional<BreakGlass> activeAcrossTenants(String operator, Instant now) {
        return sql.find(BREAK_GLASS + """
                WHERE glass.operator_id = ? AND glass.state = 'approved' AND glass.valid_to > ?
                LIMIT 1
                """, BreakGlassTable::read, operator, now);
    }

    /** False when it was answered already. */
    public boolean answer(BreakGlass request, Actor actor, boolean approved, String reason, Instant now) {
        return sql.update("""
                UPDATE tenant_break_glass
                SET state = ?, answered_at = ?, answered_by_id = ?, answered_by_name = ?, answer_reason = ?, valid_to = ?, version = version + 1
                WHERE id = ? AND state = 'requested'
                """, approved ? "approved" : "refused", now, actor.id(), actor.name(), reason,
                approved ? now.plusSeconds(request.hours() * 3600L) : null, request.id()) == 1;
    }

    /** False when it was over already. */
    public boolean end(BreakGlass glass, Actor actor, Instant now) {
        return sql.update("""
                UPDATE tenant_break_glass
                SET state = 'ended', ended_at = ?, ended_by_name = ?, version = version + 1
                WHERE id = ? AND (state = 'requested' OR (state = 'approved' AND valid_to > ?))
                """, now, actor.name(), glass.id(), now) == 1;
    }

    private static BreakGlass read(ResultSet row) throws SQLException {
        return new BreakGlass(row.getLong("id"), row.getLong("tenant_id"), new RegionCode(row.getString("region_code")),
                row.getString("operator_id"), row.getString("operator_name"), row.getString("reason"), row.getInt("hours"),
                row.getString("state"), Sql.instant(row, "requested_at"), Sql.instantOrNull(row, "answered_at"),
                row.getString("answered_by_name"), row.getString("answer_reason"), Sql.instantOrNull(row, "valid_to"),
                Sql.instantOrNull(row, "ended_at"), row.getString("ended_by_name"), row.getInt("version"));
    }
}
