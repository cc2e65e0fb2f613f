package org.shouwang.household.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.web.Cursor;

/** The one shape of every household list: jurisdiction first, then what was asked for, in the order of the villages. */
final class HouseholdQuery {

    private static final String COLUMNS = """
            SELECT household.id, household.region_code, household.national_household_no, household.head_name,
                   household.member_count, household.labour_count, household.whole_no_labour, household.household_type,
                   household.relocation_kind, household.key_groups, household.phone, household.status, %s AS matched
            """;

    private final StringBuilder text;
    private final List<Object> values = new ArrayList<>();

    private HouseholdQuery(String columns, String from) {
        text = new StringBuilder(columns).append(from);
    }

    static HouseholdQuery all(Jurisdiction where) {
        return new HouseholdQuery(COLUMNS.formatted("NULL"), "FROM household_household AS household\n").within(where);
    }

    /** How many the same question would find. */
    static HouseholdQuery count(Jurisdiction where) {
        return new HouseholdQuery("SELECT COUNT(*)\n", "FROM household_household AS household\n").within(where);
    }

    /**
     * @param hits a query of {@code (household_id, matched)} with one row per household
     * @param hitValues what it asks for
     */
    static HouseholdQuery ofHits(Jurisdiction where, String hits, Object... hitValues) {
        HouseholdQuery query = new HouseholdQuery(COLUMNS.formatted("hit.matched"), """
                FROM (%s) AS hit
                JOIN household_household AS household ON household.id = hit.household_id
                """.formatted(hits));
        query.values.addAll(List.of(hitValues));
        return query.within(where);
    }

    private HouseholdQuery within(Jurisdiction where) {
        text.append("WHERE household.region_code >= ?\n  AND household.region_code < ?\n");
        values.add(where.from());
        values.add(where.to());
        return this;
    }

    HouseholdQuery and(String condition, @Nullable Object value) {
        if (value != null) {
            text.append("  AND ").append(condition).append('\n');
            values.add(value);
        }
        return this;
    }

    HouseholdQuery withId(Collection<Long> ids) {
        text.append("  AND household.id IN (").append(HouseholdTable.marks(List.copyOf(ids))).append(")\n");
        values.addAll(ids);
        return this;
    }

    /** Nobody else changes the row until the transaction ends. */
    HouseholdQuery locked() {
        text.append("FOR UPDATE");
        return this;
    }

    /** In a key group by itself, or in a key area (GZ-06). */
    HouseholdQuery inKeyGroupOr(@Nullable List<RegionCode> keyAreas) {
        if (keyAreas != null) {
            text.append("  AND (household.key_groups <> '' OR household.relocation_kind IN ('resettled', 'synchronous')");
            for (RegionCode area : keyAreas) {
                text.append(" OR (household.region_code >= ? AND household.region_code < ?)");
                values.add(area.value());
                values.add(area.rangeEnd());
            }
            text.append(")\n");
        }
        return this;
    }

    HouseholdQuery after(@Nullable Cursor cursor) {
        if (cursor != null) {
            text.append("  AND household.region_code >= ?\n  AND (household.region_code > ? OR household.id > ?)\n");
            values.add(cursor.part(0));
            values.add(cursor.part(0));
            values.add(cursor.number(1));
        }
        return this;
    }

    HouseholdQuery first(int rows) {
        text.append("ORDER BY household.region_code, household.id\nLIMIT ?");
        values.add(rows);
        return this;
    }

    String text() {
        return text.toString();
    }

    Object[] values() {
        return values.toArray();
    }
}
