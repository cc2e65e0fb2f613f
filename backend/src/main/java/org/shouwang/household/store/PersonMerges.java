package org.shouwang.household.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.web.Cursor;

/** Merged persons. Only who covers both sides is told of a merge. */
@Singleton
public class PersonMerges {

    private final Sql sql;
    private final Clock clock;

    PersonMerges(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void add(PersonMerge merge, Actor actor) {
        sql.update("""
                INSERT INTO household_person_merge (
                    id, county_code, region_code, household_id, person_id, membership_id, closed_household, kept_region,
                    kept_household_id, kept_person_id, name, reason, merged_at, merged_by, merged_by_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                merge.id(), merge.region().county().value(), merge.region().value(), merge.householdId(), merge.personId(),
                merge.membershipId(), merge.closedHousehold(), merge.keptRegion().value(), merge.keptHouseholdId(),
                merge.keptPersonId(), merge.name(), merge.reason(), merge.mergedAt(), actor.id(), actor.name());
    }

    /** Newest first. */
    public List<PersonMerge> page(Jurisdiction where, @Nullable Cursor after, int rows) {
        return sql.list("""
                SELECT merged.*
                FROM household_person_merge AS merged
                WHERE merged.region_code >= ?
                  AND merged.region_code < ?
                  AND merged.kept_region >= ?
                  AND merged.kept_region < ?
                  AND merged.id < ?
                ORDER BY merged.id DESC
                LIMIT ?
                """, PersonMerges::read, where.from(), where.to(), where.from(), where.to(),
                after == null ? Long.MAX_VALUE : after.number(0), rows);
    }

    /** Nobody else undoes it until the transaction ends. */
    public Optional<PersonMerge> hold(Jurisdiction where, long id) {
        return sql.find("""
                SELECT merged.*
                FROM household_person_merge AS merged
                WHERE merged.id = ?
                  AND merged.region_code >= ?
                  AND merged.region_code < ?
                  AND merged.kept_region >= ?
                  AND merged.kept_region < ?
                FOR UPDATE
                """, PersonMerges::read, id, where.from(), where.to(), where.from(), where.to());
    }

    public void undo(PersonMerge merge, String reason, Actor actor) {
        sql.update("""
                UPDATE household_person_merge
                SET undone_at = ?, undone_by = ?, undone_by_name = ?, undo_reason = ?
                WHERE id = ?
                  AND county_code = ?
                """, clock.instant(), actor.id(), actor.name(), reason, merge.id(), merge.region().county().value());
    }

    private static PersonMerge read(ResultSet row) throws SQLException {
        return new PersonMerge(
                row.getLong("id"),
                new RegionCode(row.getString("region_code")),
                row.getLong("household_id"),
                row.getLong("person_id"),
                row.getLong("membership_id"),
                row.getBoolean("closed_household"),
                new RegionCode(row.getString("kept_region")),
                row.getLong("kept_household_id"),
                row.getLong("kept_person_id"),
                row.getString("name"),
                row.getString("reason"),
                Sql.instant(row, "merged_at"),
                row.getString("merged_by_name"),
                Sql.instantOrNull(row, "undone_at"),
                row.getString("undone_by_name"),
                row.getString("undo_reason"));
    }
}
