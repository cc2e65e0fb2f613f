package org.shouwang.household.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.web.Cursor;

/** The same person in households of two counties of a province (DQ-001). A county is never told about the other. */
@Singleton
public class DuplicatePersons {

    private final Sql sql;

    DuplicatePersons(Sql sql) {
        this.sql = sql;
    }

    /** @param id of the pair */
    public record Pair(long id, Side one, Side other) {}

    public record Side(long householdId, RegionCode region, long personId, String name) {}

    /**
     * Looks, after they are committed, where else the members of these households live. Both of two counties that register
     * a person at the same time look afterwards, so at least one of them finds the other.
     */
    public void noteAcrossTenants(List<Long> householdIds) {
        List<Object[]> pairs = sql.list("""
                SELECT person.id, person.county_code, person.region_code, elsewhere.id AS other_id,
                       elsewhere.county_code AS other_county, elsewhere.region_code AS other_region
                FROM household_membership AS membership
                JOIN household_person AS person ON person.id = membership.current_person
                JOIN household_person AS elsewhere ON elsewhere.id_number_index = person.id_number_index
                WHERE membership.household_id IN (%s)
                  AND elsewhere.county_code <> person.county_code
                """.formatted(HouseholdTable.marks(householdIds)),
                row -> pair(row.getLong("id"), row.getString("county_code"), row.getString("region_code"),
                        row.getLong("other_id"), row.getString("other_county"), row.getString("other_region")),
                householdIds.toArray());
        sql.batch("""
                INSERT IGNORE INTO household_duplicate (id, person_id, county_code, region_code, other_id, other_county)
                VALUES (?, ?, ?, ?, ?, ?)
                """, new ArrayList<>(pairs));
    }

    /** The smaller id first, so that a pair that is found from both sides is stored once. */
    private static Object[] pair(long id, String county, String region, long otherId, String otherCounty, String otherRegion) {
        return id < otherId
                ? new Object[] {Ids.next(), id, county, region, otherId, otherCounty}
                : new Object[] {Ids.next(), otherId, otherCounty, otherRegion, id, county};
    }

    /**
     * Pairs that still stand and of which the jurisdiction covers both sides. Read in the order that is written here: left to
     * itself MySQL begins with all memberships.
     */
    public List<Pair> page(Jurisdiction where, @Nullable Cursor after, int rows) {
        return sql.list("""
                SELECT STRAIGHT_JOIN
                       duplicate.id,
                       one.id AS person_id, one.name, one_home.household_id, one_home.region_code,
                       other.id AS other_person_id, other.name AS other_name,
                       other_home.household_id AS other_household_id, other_home.region_code AS other_region_code
                FROM household_duplicate AS duplicate
                JOIN household_person AS one ON one.id = duplicate.person_id
                JOIN household_membership AS one_home ON one_home.current_person = one.id
                JOIN household_person AS other ON other.id = duplicate.other_id
                JOIN household_membership AS other_home ON other_home.current_person = other.id
                WHERE one_home.region_code >= ?
                  AND one_home.region_code < ?
                  AND other_home.region_code >= ?
                  AND other_home.region_code < ?
                  AND one.id_number_index = other.id_number_index
                  AND duplicate.county_code >= ?
                  AND duplicate.county_code < ?
                  AND duplicate.id > ?
                ORDER BY duplicate.id
                LIMIT ?
                """,
                row -> new Pair(
                        row.getLong("id"),
                        new Side(row.getLong("household_id"), new RegionCode(row.getString("region_code")),
                                row.getLong("person_id"), row.getString("name")),
                        new Side(row.getLong("other_household_id"), new RegionCode(row.getString("other_region_code")),
                                row.getLong("other_person_id"), row.getString("other_name"))),
                where.from(), where.to(), where.from(), where.to(), where.from(), where.to(),
                after == null ? 0L : after.number(0), rows);
    }
}
