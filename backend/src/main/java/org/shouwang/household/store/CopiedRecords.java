package org.shouwang.household.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.domain.RegisteredMember;
import org.shouwang.kernel.Ids;
import org.shouwang.platform.database.Sql;

/**
 * Statements and guarantees of a household that begins anew in another county: the new county needs them, and the old one
 * keeps its own. They stay dated and signed as they were.
 */
@Singleton
public class CopiedRecords {

    private final Sql sql;
    private final JsonColumn json;

    CopiedRecords(Sql sql, JsonColumn json) {
        this.sql = sql;
        this.json = json;
    }

    public void copy(RegisteredHousehold from, RegisteredHousehold to) {
        Map<Long, Long> persons = persons(from, to);
        Map<Long, Long> statements = new HashMap<>();
        copy("household_income_statement", from, to, row -> {
            long id = Ids.next();
            statements.put((Long) row.get("id"), id);
            row.put("id", id);
        });
        copy("household_income_item", from, to, row -> {
            row.put("statement_id", statements.get((Long) row.get("statement_id")));
            Long person = (Long) row.get("person_id");
            row.put("person_id", person == null ? null : persons.get(person));
        });
        copy("household_guarantee", from, to, row -> {
            row.put("id", Ids.next());
            row.put("detail", detail((String) row.get("detail"), persons));
        });
    }

    private interface Change {
        void of(Map<String, @Nullable Object> row);
    }

    private void copy(String table, RegisteredHousehold from, RegisteredHousehold to, Change change) {
        List<Map<String, @Nullable Object>> rows = sql.list(
                "SELECT * FROM " + table + " WHERE household_id = ? AND county_code = ?",
                CopiedRecords::row, from.id(), from.region().county().value());
        if (rows.isEmpty()) {
            return;
        }
        List<@Nullable Object[]> values = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows) {
            change.of(row);
            row.put("household_id", to.id());
            row.put("county_code", to.region().county().value());
            row.put("region_code", to.region().value());
            values.add(row.values().toArray());
        }
        String columns = String.join(", ", rows.getFirst().keySet());
        sql.batch("INSERT INTO " + table + " (" + columns + ") VALUES ("
                + HouseholdTable.marks(List.copyOf(rows.getFirst().keySet())) + ")", values);
    }

    private static Map<String, @Nullable Object> row(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String name = row.getMetaData().getColumnName(column);
            values.put(name, switch (row.getMetaData().getColumnType(column)) {
                case Types.DATE -> row.getObject(column, LocalDate.class);
                case Types.TIMESTAMP -> Sql.instantOrNull(row, name);
                default -> row.getObject(column);
            });
        }
        return values;
    }

    private String detail(String text, Map<Long, Long> persons) {
        GuaranteeColumn column = json.read(text, GuaranteeColumn.class);
        return column.persons() == null
                ? text
                : json.write(column.of(column.persons().stream().map(persons::get).filter(Objects::nonNull).toList()));
    }

    /** Who is who: the same identity in either county. */
    private static Map<Long, Long> persons(RegisteredHousehold from, RegisteredHousehold to) {
        Map<String, Long> there = new HashMap<>();
        to.current().forEach(member -> there.put(identity(member), member.personId()));
        Map<Long, Long> persons = new HashMap<>();
        from.members().forEach(member -> persons.put(member.personId(), there.get(identity(member))));
        return persons;
    }

    private static String identity(RegisteredMember member) {
        return member.person().idNumber().identity();
    }
}
