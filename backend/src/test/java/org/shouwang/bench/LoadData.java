package org.shouwang.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * LOAD DATA of rows that the product wrote into an empty table like theirs. Bytes travel as hexadecimal text.
 *
 * @param columns what can be written: generated columns come by themselves
 */
record LoadData(Connection owner, String table, List<Column> columns) {

    /** What an import of a register writes. */
    static final List<String> TABLES = List.of("household_household", "household_person", "household_membership", "audit_entry");

    record Column(String name, boolean bytes) {}

    static LoadData of(Connection owner, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement select = owner.prepareStatement("""
                SELECT column_name, data_type
                FROM information_schema.columns
                WHERE table_schema = DATABASE() AND table_name = ? AND COALESCE(generation_expression, '') = ''
                ORDER BY ordinal_position
                """)) {
            select.setString(1, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    columns.add(new Column(rows.getString(1), rows.getString(2).matches(".*(binary|blob|bit).*")));
                }
            }
        }
        return new LoadData(owner, table, List.copyOf(columns));
    }

    void export(String county, Path file) throws SQLException, IOException {
        String cells = columns.stream()
                .map(column -> column.bytes() ? "HEX(" + column.name() + ")" : column.name())
                .collect(Collectors.joining(", "));
        try (Statement select = owner.createStatement(); BufferedWriter out = Files.newBufferedWriter(file);
                ResultSet rows = select.executeQuery("SELECT " + cells + " FROM " + table
                        + " WHERE region_code >= '" + county + "' AND region_code < '" + county + ":'")) {
            while (rows.next()) {
                for (int column = 1; column <= columns.size(); column++) {
                    String cell = rows.getString(column);
                    out.write(column == 1 ? "" : "\t");
                    out.write(cell == null ? "\\N" : cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
                }
                out.write('\n');
            }
        }
    }

    /** @return seconds */
    double load(Path file) throws SQLException {
        String copy = "bench_copy_of_" + table;
        String targets = columns.stream().map(column -> column.bytes() ? "@" + column.name() : column.name()).collect(Collectors.joining(", "));
        String conversions = columns.stream().filter(Column::bytes)
                .map(column -> column.name() + " = UNHEX(@" + column.name() + ")").collect(Collectors.joining(", "));
        try (Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE " + copy + " LIKE " + table);
            long start = System.nanoTime();
            statement.execute("LOAD DATA LOCAL INFILE '" + file + "' INTO TABLE " + copy + " CHARACTER SET utf8mb4 (" + targets + ")"
                    + (conversions.isEmpty() ? "" : " SET " + conversions));
            double seconds = (System.nanoTime() - start) / 1e9;
            statement.execute("DROP TABLE " + copy);
            return seconds;
        }
    }
}
