package org.shouwang.household.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.HouseholdsWithdrawn;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.outbox.Outbox;

/**
 * Takes households out of the register that an import should never have brought in. Only those that nobody touched: every
 * change raises the version, and everything that is added to a file is looked for.
 */
@Singleton
public class RegisterEraser {

    /** Holds for a {@code household} that is as the import made it. */
    public static final String UNTOUCHED = """
              AND household.row_version = 1
              AND NOT EXISTS (SELECT 1 FROM household_change AS happened WHERE happened.household_id = household.id)
              AND NOT EXISTS (SELECT 1 FROM household_income_statement AS statement WHERE statement.household_id = household.id)
              AND NOT EXISTS (SELECT 1 FROM household_guarantee AS guarantee WHERE guarantee.household_id = household.id)
              AND NOT EXISTS (SELECT 1 FROM household_move AS move WHERE move.open_household = household.id)
            """;

    private final Sql sql;
    private final Audit audit;
    private final Outbox outbox;

    RegisterEraser(Sql sql, Audit audit, Outbox outbox) {
        this.sql = sql;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** Who takes them back, why, and in which request. */
    public record By(Actor actor, String operation, String reason, String traceId) {}

    /** @return those of the households that are gone now; the others were changed and stay */
    public Set<Long> erase(RegionCode county, List<Long> households, By by) {
        record Row(long id, RegionCode region) {}
        List<Row> rows = households.isEmpty() ? List.of() : sql.list(
                """
                SELECT household.id, household.region_code
                FROM household_household AS household
                WHERE household.id IN (%s)
                  AND household.county_code = ?
                  %s
                FOR UPDATE
                """.formatted(HouseholdTable.marks(households), UNTOUCHED),
                row -> new Row(row.getLong(1), new RegionCode(row.getString(2))), scoped(households, county));
        if (rows.isEmpty()) {
            return Set.of();
        }
        List<Long> gone = rows.stream().map(Row::id).toList();
        List<Long> persons = sql.list("SELECT person_id FROM household_membership WHERE household_id IN (" + HouseholdTable.marks(gone) + ")",
                row -> row.getLong(1), gone.toArray());
        delete("household_membership", "household_id", gone);
        delete("household_person", "id", persons);
        delete("household_duplicate", "person_id", persons);
        delete("household_household", "id", gone);
        audit.recordAll(rows.stream()
                .map(row -> AuditRecord.of(by.actor(), by.operation(), row.region()).on("household", row.id())
                        .because(null, by.reason()).inTrace(by.traceId()))
                .toList());
        outbox.publish(new HouseholdsWithdrawn(county.value(), gone));
        return new HashSet<>(gone);
    }

    private void delete(String table, String column, List<Long> ids) {
        if (!ids.isEmpty()) {
            sql.update("DELETE FROM " + table + " WHERE " + column + " IN (" + HouseholdTable.marks(ids) + ")", ids.toArray());
        }
    }

    private static @Nullable Object[] scoped(List<Long> ids, RegionCode county) {
        List<@Nullable Object> values = new ArrayList<>(ids);
        values.add(county.value());
        return values.toArray();
    }
}
