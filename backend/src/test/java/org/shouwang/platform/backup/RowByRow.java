package org.shouwang.platform.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares two databases on its own account, every value of every row in the order of the key; it uses nothing of the product. */
final class RowByRow {

    private RowByRow() {}

    /** What differs first in each table, without those that are passed over. */
    static Set<String> differences(Connection one, Connection other, Set<String> passedOver) throws SQLException {
        Set<String> tables = tables(one);
        tables.addAll(tables(other));
        tables.removeAll(passedOver);
        Set<String> differences = new TreeSet<>();
        for (String table : tables) {
            String difference = difference(one, other, table);
            if (difference != null) {
                differences.add(difference);
            }
        }
        return differences;
    }

    static Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (ResultSet row = connection.getMetaData().getTables(connection.getCatalog(), null, "%", new String[] {"TABLE"})) {
            while (row.next()) {
                tables.add(row.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static @Nullable String difference(Connection one, Connection other, String table) throws SQLException {
        String query = "SELECT * FROM `%s` ORDER BY %s".formatted(table, key(one, table));
        try (Statement first = streaming(one); Statement second = streaming(other);
                ResultSet here = first.executeQuery(query); ResultSet there = second.executeQuery(query)) {
            for (int number = 1; here.next(); number++) {
                if (!there.next()) {
                    return table + " has rows that the other has not";
                }
                for (int column = 1; column <= here.getMetaData().getColumnCount(); column++) {
                    if (!Arrays.equals(here.getBytes(column), there.getBytes(column))) {
                        return "%s row %d %s: %s, %s".formatted(table, number, here.getMetaData().getColumnName(column),
                                hex(here.getBytes(column)), hex(there.getBytes(column)));
                    }
                }
            }
            return there.next() ? table + " lacks rows that the other has" : null;
        }
    }

    private static Statement streaming(Connection connection) throws SQLException {
        return connection.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY);
    }

    private static String key(Connection connection, String table) throws SQLException {
        Set<String> parts = new TreeSet<>();
        try (ResultSet row = connection.getMetaData().getPrimaryKeys(connection.getCatalog(), null, table)) {
            while (row.next()) {
                parts.add("%03d `%s`".formatted(row.getInt("KEY_SEQ"), row.getString("COLUMN_NAME")));
            }
        }
        return parts.stream().map(part -> part.substring(4)).reduce((a, b) -> a + ", " + b).orElseThrow();
    }

    private static String hex(byte @Nullable [] value) {
        return value == null ? "NULL" : HexFormat.of().formatHex(value);
    }
}
