package org.shouwang.platform.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads whole tables of a MySQL or MariaDB schema, row by row: memory does not grow with the table. */
final class Schema {

    private static final Set<String> BINARY_TYPES =
            Set.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob", "bit");

    /** Gets each row. */
    interface RowReader {
        void row(byte @Nullable [][] values) throws IOException, SQLException;
    }

    private final Connection connection;

    Schema(Connection connection) {
        this.connection = connection;
    }

    static Connection connect(String url, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("characterEncoding", "UTF-8");
        // Values are copied as the server writes them, whatever Java would make of them.
        properties.setProperty("tinyInt1isBit", "false");
        properties.setProperty("useServerPrepStmts", "false");
        return DriverManager.getConnection(url, properties);
    }

    /** From now on every table is read as it is at this moment, while others go on writing. */
    void takeSnapshot() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION net_write_timeout = 3600"); // a slow disk here must not end the stream there
            statement.execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
        }
    }

    List<String> tableNames() throws SQLException {
        return strings("""
                SELECT table_name
                FROM information_schema.tables
                WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'
                ORDER BY table_name
                """);
    }

    List<String> viewNames() throws SQLException {
        return strings("SELECT table_name FROM information_schema.views WHERE table_schema = DATABASE() ORDER BY table_name");
    }

    Table table(String name) throws SQLException {
        List<String> columns = new ArrayList<>();
        Set<String> binary = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT column_name, data_type
                FROM information_schema.columns
                WHERE table_schema = DATABASE() AND table_name = ? AND COALESCE(generation_expression, '') = ''
                ORDER BY ordinal_position
                """)) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    columns.add(row.getString(1));
                    if (BINARY_TYPES.contains(row.getString(2).toLowerCase())) {
                        binary.add(row.getString(1));
                    }
                }
            }
        }
        List<String> key = strings("""
                SELECT column_name
                FROM information_schema.statistics
                WHERE table_schema = DATABASE() AND index_name = 'PRIMARY' AND table_name = ?
                ORDER BY seq_in_index
                """, name);
        return new Table(name, List.copyOf(columns), Set.copyOf(binary), key.isEmpty() ? List.copyOf(columns) : key);
    }

    /** The statement that makes a table again on an engine of the same kind. */
    String definition(String table) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SHOW CREATE TABLE `" + table + "`")) {
            row.next();
            return row.getString(2);
        }
    }

    void read(Table table, RowReader reader) throws SQLException, IOException {
        try (Statement statement = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(Integer.MIN_VALUE); // the driver's word for: row by row
            try (ResultSet row = statement.executeQuery(table.selection())) {
                while (row.next()) {
                    byte[][] values = new byte[table.columns().size()][];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = row.getBytes(i + 1);
                    }
                    reader.row(values);
                }
            }
        }
    }

    TableTotal total(Table table) throws SQLException, IOException {
        Fingerprint fingerprint = new Fingerprint();
        read(table, row -> fingerprint.add(RowCodec.encode(row)));
        return fingerprint.total();
    }

    List<String> strings(String query, String... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                select.setString(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (row.next()) {
                    found.add(row.getString(1));
                }
                return found;
            }
        }
    }
}
