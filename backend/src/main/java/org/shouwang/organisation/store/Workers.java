package org.shouwang.organisation.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.web.Cursor;

/** People who work here: accounts that may be used, with a duty that counts today. From the view that the accounts publish. */
@Singleton
public class Workers {

    /** Whose training the documents ask for: the staff of centres, stations and villages, and the grid workers (HB-10, HB-28). */
    private static final List<Role> TRAINED =
            List.of(Role.GRID_WORKER, Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE);

    private final Sql sql;
    private final Clock clock;

    Workers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param region smallest code of the duties inside the jurisdiction */
    public record Worker(String accountId, String username, String name, List<String> roles, RegionCode region) {}

    /**
     * By account.
     *
     * @param text beginning of a name or login
     */
    public List<Worker> search(Jurisdiction where, @Nullable Role role, @Nullable String text, @Nullable Cursor after, int rows) {
        List<Object> values = new ArrayList<>();
        String conditions = "";
        if (role != null) {
            conditions += "  AND duty.role = ?\n";
            values.add(role.word());
        }
        if (text != null) {
            conditions += "  AND (duty.account_name LIKE ? OR duty.username LIKE ?)\n";
            String begins = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
            values.addAll(List.of(begins, begins));
        }
        return list(where, "", List.of(), conditions, values, after, rows);
    }

    /** Those without a training in the period, its first and last day included. */
    public List<Worker> untrained(Jurisdiction where, LocalDate from, LocalDate to, @Nullable Cursor after, int rows) {
        return list(where, """
                LEFT JOIN organisation_training AS training
                  ON training.account_id = duty.account_id AND training.held_on >= ? AND training.held_on <= ?
                """, List.of(from, to), """
                  AND duty.role IN (%s)
                  AND training.id IS NULL
                """.formatted(String.join(", ", Collections.nCopies(TRAINED.size(), "?"))), TRAINED.stream().map(Role::word).toList(), after, rows);
    }

    /** From the duties of the place to their accounts and on: left to itself MySQL may begin with all accounts of the country. */
    private List<Worker> list(Jurisdiction where, String join, List<?> joined, String conditions, List<?> values, @Nullable Cursor after, int rows) {
        LocalDate today = LocalDate.now(clock);
        List<Object> all = new ArrayList<>(joined);
        all.addAll(List.of(where.from(), where.to(), today, today, today));
        all.addAll(values);
        all.add(after == null ? "" : after.part(0));
        all.add(rows);
        return sql.list("""
                SELECT STRAIGHT_JOIN
                       duty.account_id, MIN(duty.username) AS username, MIN(duty.account_name) AS name,
                       GROUP_CONCAT(DISTINCT duty.role ORDER BY duty.role) AS roles, MIN(duty.region_code) AS region_code
                FROM v_access_duty AS duty
                %sWHERE duty.region_code >= ? AND duty.region_code < ?
                  AND duty.account_status = 'active'
                  AND duty.valid_from <= ? AND (duty.valid_to IS NULL OR duty.valid_to >= ?)
                  AND (duty.ended_on IS NULL OR duty.ended_on > ?)
                %s  AND duty.account_id > ?
                GROUP BY duty.account_id
                ORDER BY duty.account_id
                LIMIT ?
                """.formatted(join, conditions), Workers::read, all.toArray());
    }

    private static Worker read(ResultSet row) throws SQLException {
        return new Worker(row.getString("account_id"), row.getString("username"), row.getString("name"),
                Arrays.asList(row.getString("roles").split(",")), new RegionCode(row.getString("region_code")));
    }
}
