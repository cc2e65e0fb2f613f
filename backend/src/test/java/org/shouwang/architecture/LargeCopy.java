package org.shouwang.architecture;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Multiplies a small world inside its database until the optimizer decides as it would with many rows. Every table is
 * copied that has rows, so a new feature is covered as soon as its example calls leave something behind. Copy n of a row
 * refers to copies n of other rows: all ids are moved by the same distance. Half of the copies stay where the row was, the
 * others go to other counties of the province.
 */
final class LargeCopy {

    private static final int ROWS = 20_000;
    private static final String ID_DISTANCE = "1099511627776"; // 2^40: above the differences between ids of one moment
    private static final Set<String> REGIONS = Set.of("county_code", "region_code", "other_county");
    /** Divisions are real already, a country has no more tenants than counties; the machinery's own tables are no lists of anybody. */
    private static final String LEFT_OUT = "tenant_tenant|flyway_schema_history|region_.*|platform_scheduled_task|platform_event|platform_probe.*|platform_tenant_key";

    private final Connection owner;

    LargeCopy(Connection owner) {
        this.owner = owner;
    }

    private record Column(String name, String type, int length, boolean mayBeNull) {

        boolean isRegion() {
            return REGIONS.contains(name);
        }

        boolean isMoved() {
            return type.equals("bigint") && (name.equals("id") || name.endsWith("_id") || name.equals("seq"));
        }

        /** Of an account, or of whatever was touched. */
        boolean isTextId() {
            return isText() && length >= 36 && (name.equals("id") || name.endsWith("_id"));
        }

        boolean isDigest() {
            return type.equals("binary");
        }

        boolean isText() {
            return type.equals("varchar") || type.equals("char");
        }
    }

    /** @return how many rows each table has now */
    Map<String, Long> multiply() throws SQLException {
        Map<String, Long> sizes = new LinkedHashMap<>();
        execute("SET foreign_key_checks = 0"); // a copy may come before the row that it refers to
        execute("CREATE TABLE bench_number (n INT PRIMARY KEY)");
        execute("INSERT INTO bench_number WITH RECURSIVE digit AS (SELECT 0 AS d UNION ALL SELECT d + 1 FROM digit WHERE d < 9) "
                + "SELECT 1 + a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d FROM digit a, digit b, digit c, digit e, digit f WHERE f.d < 2");
        for (String table : texts("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) {
            if (!table.matches(LEFT_OUT) && !table.equals("bench_number")) {
                copy(table);
            }
            execute("ANALYZE TABLE " + table);
            sizes.put(table, Long.valueOf(texts("SELECT COUNT(*) FROM " + table).getFirst()));
        }
        execute("DROP TABLE bench_number");
        return sizes;
    }

    private void copy(String table) throws SQLException {
        long rows = Long.parseLong(texts("SELECT COUNT(*) FROM " + table).getFirst());
        if (rows == 0) {
            return;
        }
        List<Column> columns = columns(table);
        List<String> names = columns.stream().map(Column::name).toList();
        Set<String> changed = new HashSet<>();
        boolean elsewhere = false;
        for (List<String> key : uniqueKeys(table)) {
            List<Column> parts = columns.stream().filter(column -> key.contains(column.name())).toList();
            if (parts.isEmpty() || parts.stream().anyMatch(part -> part.isMoved() || part.isTextId() || part.isDigest())) {
                continue;
            }
            Optional<Column> number = parts.stream().filter(part -> part.isText() && !part.isRegion() && part.mayBeNull()).findFirst();
            if (number.isPresent()) {
                changed.add(number.get().name());
            } else if (parts.stream().anyMatch(Column::isRegion)) {
                elsewhere = true; // what is left may be a word of a list, which cannot be changed
            } else {
                parts.stream().filter(Column::isText).reduce((one, longer) -> longer.length() > one.length() ? longer : one)
                        .ifPresent(part -> changed.add(part.name()));
            }
        }
        boolean always = elsewhere;
        List<String> values = columns.stream().map(column -> value(column, changed.contains(column.name()), always)).toList();
        execute("INSERT IGNORE INTO " + table + " (" + String.join(", ", names) + ") SELECT " + String.join(", ", values)
                + " FROM " + table + " AS each_row JOIN bench_number ON n <= " + Math.max(1, ROWS / rows) + " ORDER BY n");
    }

    private static String value(Column column, boolean changed, boolean elsewhere) {
        String own = "each_row." + column.name();
        if (column.isMoved()) {
            return own + " + n * " + ID_DISTANCE;
        }
        if (column.isDigest()) {
            return "LEFT(UNHEX(SHA2(CONCAT(HEX(" + own + "), n), 256)), " + column.length() + ")";
        }
        if (column.isRegion()) {
            // Counties 131000 to 138999 are nearly all nobody's; the rest of the code stays.
            String moved = "CASE WHEN CHAR_LENGTH(" + own + ") < 6 THEN " + own
                    + " ELSE CONCAT(LEFT(" + own + ", 2), LPAD(1000 + n % 8000, 4, '0'), SUBSTRING(" + own + ", 7)) END";
            return elsewhere ? moved : "CASE WHEN n % 2 = 0 THEN " + own + " ELSE " + moved + " END";
        }
        return changed || column.isTextId() ? "CONCAT(LEFT(" + own + ", " + (column.length() - 6) + "), LPAD(n, 6, '0'))" : own;
    }

    private List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("SELECT column_name, data_type, COALESCE(character_maximum_length, 0), is_nullable "
                        + "FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = '" + table
                        + "' AND COALESCE(generation_expression, '') = '' ORDER BY ordinal_position")) {
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2), (int) Math.min(rows.getLong(3), 1_000), rows.getString(4).equals("YES")));
            }
        }
        return columns;
    }

    private List<List<String>> uniqueKeys(String table) throws SQLException {
        return texts("SELECT GROUP_CONCAT(column_name ORDER BY seq_in_index) FROM information_schema.statistics "
                + "WHERE table_schema = DATABASE() AND table_name = '" + table + "' AND non_unique = 0 GROUP BY index_name")
                .stream().map(names -> List.of(names.split(","))).toList();
    }

    private List<String> texts(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = owner.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private void execute(String text) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(text);
        }
    }
}
