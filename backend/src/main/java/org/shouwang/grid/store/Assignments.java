package org.shouwang.grid.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.grid.domain.Assignment;
import org.shouwang.grid.domain.GridLevel;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.kernel.Role;
import org.shouwang.platform.database.Sql;

/** Who is responsible for which grid. The database knows that a grid has one person at a time. */
@Singleton
public class Assignments {

    private static final String SELECT = """
            SELECT assignment.id, assignment.region_code, assignment.account_id, assignment.person_name, assignment.valid_from,
                   assignment.ended_on, assignment.end_reason
            FROM grid_assignment AS assignment
            """;

    private final Sql sql;
    private final Clock clock;

    Assignments(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A role in a region that counts today. */
    public record Right(String accountId, Role role, RegionCode region) {}

    /** Who has the grid now; nobody else changes that until the transaction ends. */
    public Optional<Assignment> hold(RegionCode grid) {
        return sql.find(SELECT + "WHERE assignment.region_code = ? AND assignment.is_open = 1 FOR UPDATE", Assignments::read, grid.value());
    }

    /** Everybody who has had the grid, the present one first. */
    public List<Assignment> history(Jurisdiction where, RegionCode grid) {
        return sql.list(SELECT + """
                WHERE assignment.region_code = ? AND assignment.region_code >= ? AND assignment.region_code < ?
                ORDER BY assignment.id DESC
                LIMIT 200
                """, Assignments::read, grid.value(), where.from(), where.to());
    }

    /** @throws org.shouwang.platform.database.SqlFailed duplicate when somebody has the grid */
    public void insert(RegionCode grid, Assignment added, String by) {
        sql.update("""
                INSERT INTO grid_assignment (id, county_code, region_code, village_code, account_id, person_name, valid_from, created_by, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, added.id(), grid.county().value(), grid.value(),
                grid.level() == RegionLevel.GROUP ? grid.at(RegionLevel.VILLAGE).value() : null,
                added.accountId(), added.personName(), added.from(), by, clock.instant());
    }

    public void end(Assignment ended, LocalDate on, @Nullable String reason) {
        sql.update("UPDATE grid_assignment SET ended_on = ?, end_reason = ? WHERE id = ?", on, reason, ended.id());
    }

    /** The first of what somebody has to hand over, wherever it lies: nobody leaves with a grid. */
    public List<RegionCode> heldByAcrossTenants(String account, int most) {
        return sql.list("""
                SELECT assignment.region_code FROM grid_assignment AS assignment
                WHERE assignment.account_id = ? AND assignment.is_open = 1
                ORDER BY assignment.region_code
                LIMIT ?
                """, row -> new RegionCode(row.getString(1)), account, most);
    }

    /** All grids of a person inside the jurisdiction. */
    public List<RegionCode> heldBy(Jurisdiction where, String account) {
        return sql.list("""
                SELECT assignment.region_code FROM grid_assignment AS assignment
                WHERE assignment.account_id = ? AND assignment.is_open = 1
                  AND assignment.region_code >= ? AND assignment.region_code < ?
                ORDER BY assignment.region_code
                """, row -> new RegionCode(row.getString(1)), account, where.from(), where.to());
    }

    /** What these people may be responsible for today, wherever it lies. From the view that the accounts publish. */
    public List<Right> rightsAcrossTenants(Collection<String> accounts) {
        LocalDate today = LocalDate.now(clock);
        List<@Nullable Object> values = new ArrayList<>(accounts);
        Collections.addAll(values, today, today, today);
        return sql.list("""
                SELECT duty.account_id, duty.role, duty.region_code
                FROM v_access_duty AS duty
                WHERE duty.account_id IN (%s)
                  AND duty.account_status = 'active'
                  AND duty.valid_from <= ? AND (duty.valid_to IS NULL OR duty.valid_to >= ?)
                  AND (duty.ended_on IS NULL OR duty.ended_on > ?)
                """.formatted(String.join(", ", Collections.nCopies(accounts.size(), "?"))),
                row -> new Right(row.getString("account_id"), Role.ofWord(row.getString("role")).orElseThrow(),
                        new RegionCode(row.getString("region_code"))), values.toArray());
    }

    /** Whether somebody with these rights may be responsible for the grid. */
    public static boolean mayHold(Collection<Right> rights, String account, RegionCode grid) {
        GridLevel level = GridLevel.of(grid).orElseThrow();
        return rights.stream().anyMatch(right ->
                right.accountId().equals(account) && level.mayBeHeldWith(right.role()) && right.region().covers(grid));
    }

    static Assignment read(ResultSet row) throws SQLException {
        return new Assignment(
                row.getLong("id"), new RegionCode(row.getString("region_code")), row.getString("account_id"), row.getString("person_name"),
                row.getDate("valid_from").toLocalDate(), Sql.dateOrNull(row, "ended_on"), row.getString("end_reason"));
    }
}
