package org.shouwang.household.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.web.Cursor;

/** The same phone in several households of a county (DQ-027), found by its blind index. Counties are never compared. */
@Singleton
public class SharedPhones {

    /** A phone that fills a gap in the form may stand in thousands of households; the list names some and counts all. */
    private static final int MOST_NAMED = 20;

    private final Sql sql;
    private final PersonalData personalData;

    SharedPhones(Sql sql, PersonalData personalData) {
        this.sql = sql;
        this.personalData = personalData;
    }

    /**
     * @param id place in the list
     * @param households how many hold it
     * @param named the first of them
     */
    public record SharedPhone(long id, PhoneNumber phone, int households, List<Holder> named) {}

    /** @param member whose phone it is; null when it is the household's */
    public record Holder(long householdId, RegionCode region, String headName, @Nullable String member) {}

    private record Group(ByteBuffer phoneIndex, long id, int households) {}

    private record Row(ByteBuffer phoneIndex, PhoneNumber phone, Holder holder) {}

    private record Held(String county, ByteBuffer phoneIndex, Object[] values) {}

    /** Looks, after they are committed, who else in their county holds a phone of these households. */
    public void noteAcrossTenants(List<Long> householdIds) {
        String marks = HouseholdTable.marks(householdIds);
        sql.update("DELETE FROM household_shared_phone WHERE household_id IN (" + marks + ")", householdIds.toArray());
        List<Object> asked = new ArrayList<>(householdIds);
        asked.addAll(householdIds);
        Map<List<Object>, List<Held>> byPhone = sql.list("""
                WITH asked AS (
                    SELECT household.county_code, household.phone_index
                    FROM household_household AS household
                    WHERE household.id IN (%s)
                      AND household.phone_index IS NOT NULL
                    UNION
                    SELECT person.county_code, person.phone_index
                    FROM household_membership AS membership
                    JOIN household_person AS person ON person.id = membership.current_person
                    WHERE membership.household_id IN (%s)
                      AND person.phone_index IS NOT NULL
                ),
                holder AS (
                    SELECT household.county_code, household.phone_index, household.id AS household_id, household.region_code,
                           NULL AS person_id
                    FROM asked
                    JOIN household_household AS household
                      ON household.phone_index = asked.phone_index AND household.county_code = asked.county_code
                    WHERE household.status = 'active'
                    UNION ALL
                    SELECT person.county_code, person.phone_index, membership.household_id, person.region_code, person.id
                    FROM asked
                    JOIN household_person AS person
                      ON person.phone_index = asked.phone_index AND person.county_code = asked.county_code
                    JOIN household_membership AS membership ON membership.current_person = person.id
                )
                SELECT county_code, phone_index, household_id, MIN(region_code) AS region_code,
                       CASE WHEN COUNT(person_id) = COUNT(*) THEN MIN(person_id) END AS person_id
                FROM holder
                GROUP BY county_code, phone_index, household_id
                """.formatted(marks, marks), SharedPhones::held, asked.toArray())
                .stream().collect(groupingBy(held -> List.of(held.county, held.phoneIndex)));
        sql.batch("""
                INSERT IGNORE INTO household_shared_phone (county_code, phone_index, household_id, id, region_code, person_id)
                VALUES (?, ?, ?, ?, ?, ?)
                """, byPhone.values().stream().filter(holders -> holders.size() > 1).flatMap(List::stream).map(Held::values).toList());
    }

    private static Held held(ResultSet row) throws SQLException {
        String county = row.getString("county_code");
        byte[] phone = row.getBytes("phone_index");
        return new Held(county, ByteBuffer.wrap(phone), new Object[] {
            county, phone, row.getLong("household_id"), Ids.next(), row.getString("region_code"), row.getObject("person_id", Long.class)});
    }

    /**
     * Phones that several households of the jurisdiction hold.
     *
     * @param county of the jurisdiction
     */
    public List<SharedPhone> page(Jurisdiction where, RegionCode county, @Nullable Cursor after, int rows) {
        List<Group> groups = sql.list("""
                SELECT shared.phone_index, MIN(shared.id) AS id, COUNT(*) AS households
                FROM household_shared_phone AS shared
                WHERE shared.county_code = ?
                  AND shared.region_code >= ?
                  AND shared.region_code < ?
                GROUP BY shared.phone_index
                HAVING COUNT(*) > 1
                   AND MIN(shared.id) > ?
                ORDER BY MIN(shared.id)
                LIMIT ?
                """,
                row -> new Group(ByteBuffer.wrap(row.getBytes("phone_index")), row.getLong("id"), row.getInt("households")),
                county.value(), where.from(), where.to(), after == null ? 0L : after.number(0), rows);
        Map<ByteBuffer, List<Row>> holders = groups.isEmpty() ? Map.of() : holders(where, county, groups);
        // A phone that was changed this very second is no longer anybody's and will be noted so.
        return groups.stream().filter(group -> holders.containsKey(group.phoneIndex)).map(group -> {
            List<Row> found = holders.get(group.phoneIndex);
            return new SharedPhone(group.id, found.getFirst().phone, group.households, found.stream().map(Row::holder).toList());
        }).toList();
    }

    private Map<ByteBuffer, List<Row>> holders(Jurisdiction where, RegionCode county, List<Group> groups) {
        List<Object> values = new ArrayList<>(List.of(county.value(), where.from(), where.to()));
        groups.forEach(group -> values.add(group.phoneIndex.array()));
        values.add(MOST_NAMED);
        return sql.list("""
                SELECT named.phone_index, named.person_id, household.id, household.region_code, household.head_name,
                       household.phone, person.name AS member, person.phone AS member_phone
                FROM (
                    SELECT shared.phone_index, shared.household_id, shared.person_id,
                           ROW_NUMBER() OVER (PARTITION BY shared.phone_index ORDER BY shared.household_id) AS place
                    FROM household_shared_phone AS shared
                    WHERE shared.county_code = ?
                      AND shared.region_code >= ?
                      AND shared.region_code < ?
                      AND shared.phone_index IN (%s)
                ) AS named
                JOIN household_household AS household ON household.id = named.household_id
                LEFT JOIN household_person AS person ON person.id = named.person_id
                WHERE named.place <= ?
                  AND CASE WHEN named.person_id IS NULL THEN household.phone_index ELSE person.phone_index END = named.phone_index
                ORDER BY household.id
                """.formatted(HouseholdTable.marks(groups)), this::row, values.toArray())
                .stream().collect(groupingBy(Row::phoneIndex, LinkedHashMap::new, toList()));
    }

    private Row row(ResultSet row) throws SQLException {
        RegionCode region = new RegionCode(row.getString("region_code"));
        Tenant tenant = Tenant.ofCode(region.value());
        long householdId = row.getLong("id");
        Long personId = row.getObject("person_id", Long.class);
        String phone = personId == null
                ? personalData.ofHousehold(tenant, householdId).open("phone", row.getBytes("phone"))
                : personalData.ofPerson(tenant, personId).open("phone", row.getBytes("member_phone"));
        return new Row(ByteBuffer.wrap(row.getBytes("phone_index")), new PhoneNumber(phone),
                new Holder(householdId, region, row.getString("head_name"), row.getString("member")));
    }
}
