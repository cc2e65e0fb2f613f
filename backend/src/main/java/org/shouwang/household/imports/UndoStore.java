package org.shouwang.household.imports;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.store.NewHousehold;
import org.shouwang.household.store.RegisterEraser;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;

/** Which households imports registered, and who asked to take them back. */
@Singleton
class UndoStore {

    private final Sql sql;
    private final Clock clock;

    UndoStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    record Undoing(long jobId, String reason, Instant requestedAt, String requestedBy) {}

    record Counts(int left, int untouched) {}

    /** A household that stays because somebody changed it. */
    record Kept(long householdId, RegionCode region, String headName, int memberCount) {}

    void addCreated(HouseholdImport work, List<NewHousehold> created) {
        List<@Nullable Object[]> rows = new ArrayList<>(created.size());
        for (NewHousehold each : created) {
            rows.add(new @Nullable Object[] {work.id(), each.id(), work.region().county().value(), work.region().value()});
        }
        sql.batch("""
                INSERT INTO household_import_household (import_id, household_id, county_code, region_code)
                VALUES (?, ?, ?, ?)
                """, rows);
    }

    Counts count(HouseholdImport work) {
        return sql.find("""
                SELECT COUNT(*) AS households, COALESCE(SUM(untouched), 0) AS untouched
                FROM (
                    SELECT household.id IS NOT NULL %s AS untouched
                    FROM household_import_household AS created
                    JOIN household_household AS household ON household.id = created.household_id
                    WHERE created.import_id = ?
                      AND created.county_code = ?
                ) AS each_one
                """.formatted(RegisterEraser.UNTOUCHED),
                row -> new Counts(row.getInt(1), row.getInt(2)), work.id(), work.region().county().value()).orElse(new Counts(0, 0));
    }

    List<Long> created(HouseholdImport work, long after, int rows) {
        return sql.list("""
                SELECT created.household_id
                FROM household_import_household AS created
                WHERE created.import_id = ?
                  AND created.county_code = ?
                  AND created.household_id > ?
                ORDER BY created.household_id
                LIMIT ?
                """, row -> row.getLong(1), work.id(), work.region().county().value(), after, rows);
    }

    void forget(HouseholdImport work, Collection<Long> households) {
        sql.batch("DELETE FROM household_import_household WHERE import_id = ? AND household_id = ?",
                households.stream().map(id -> new @Nullable Object[] {work.id(), id}).toList());
    }

    List<Kept> kept(HouseholdImport work, long after, int rows) {
        return sql.list("""
                SELECT household.id, household.region_code, household.head_name, household.member_count
                FROM household_import_household AS created
                JOIN household_household AS household ON household.id = created.household_id
                WHERE created.import_id = ?
                  AND created.county_code = ?
                  AND created.household_id > ?
                  AND NOT (household.id IS NOT NULL %s)
                ORDER BY created.household_id
                LIMIT ?
                """.formatted(RegisterEraser.UNTOUCHED),
                row -> new Kept(row.getLong(1), new RegionCode(row.getString(2)), row.getString(3), row.getInt(4)),
                work.id(), work.region().county().value(), after, rows);
    }

    void ask(HouseholdImport work, long jobId, String reason, Actor actor) {
        sql.update("DELETE FROM household_import_undoing WHERE import_id = ?", work.id());
        sql.update("""
                INSERT INTO household_import_undoing (
                    import_id, county_code, region_code, job_id, reason, requested_at, requested_by, requested_by_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                work.id(), work.region().county().value(), work.region().value(), jobId, reason, clock.instant(), actor.id(), actor.name());
    }

    Optional<Undoing> asked(HouseholdImport work) {
        return sql.find("""
                SELECT job_id, reason, requested_at, requested_by_name
                FROM household_import_undoing
                WHERE import_id = ?
                  AND county_code = ?
                """,
                row -> new Undoing(row.getLong(1), row.getString(2), Sql.instant(row, "requested_at"), row.getString(4)),
                work.id(), work.region().county().value());
    }
}
