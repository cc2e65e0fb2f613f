package org.shouwang.platform.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the tables of an archive into a schema, many rows in one INSERT. Values travel as text that needs no escaping: in
 * quotes only where they are printable ASCII without quote and backslash, as hexadecimal digits otherwise.
 */
final class Loader implements Archive.Reader {

    /** Characters of a statement: far below what a server takes (16 MB), also where a row holds a megabyte of a file. */
    private static final int LONG_STATEMENT = 2 << 20;

    private static final HexFormat HEX = HexFormat.of();

    private final Connection connection;
    private final Statement sending;
    private final Schema schema;
    private final boolean makesTables;
    private final StringBuilder text = new StringBuilder();
    private String head = "";
    private List<Boolean> binary = List.of();

    /** @param makesTables whether the tables are made as the archive says; otherwise they exist and are empty */
    Loader(Connection connection, boolean makesTables) throws SQLException {
        this.connection = connection;
        this.schema = new Schema(connection);
        this.makesTables = makesTables;
        connection.setAutoCommit(false);
        sending = connection.createStatement();
        sending.setEscapeProcessing(false);
        // The rows kept every rule when they were copied: checking them one by one again would only cost time.
        sending.execute("SET SESSION foreign_key_checks = 0");
        sending.execute("SET SESSION unique_checks = 0");
    }

    @Override
    public void table(String name, List<String> columns, String definition) throws SQLException {
        if (makesTables) {
            sending.execute(definition);
        }
        Table table = schema.table(name);
        if (!table.columns().equals(columns)) {
            throw new BackupRefused("表 " + name + " 的列与备份不符", "The columns of the table " + name + " are not those of the backup");
        }
        binary = columns.stream().map(table.binary()::contains).toList();
        head = table.insertion();
    }

    @Override
    public void row(byte @Nullable [][] values) throws SQLException {
        text.append(text.isEmpty() ? head : ",");
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? '(' : ',');
            append(values[i], binary.get(i));
        }
        text.append(')');
        if (text.length() > LONG_STATEMENT) {
            send();
        }
    }

    @Override
    public void endOfTable() throws SQLException {
        if (!text.isEmpty()) {
            send();
        }
    }

    private void send() throws SQLException {
        sending.executeUpdate(text.toString());
        connection.commit();
        text.setLength(0);
    }

    private void append(byte @Nullable [] value, boolean isBinary) {
        if (value == null) {
            text.append("NULL");
        } else if (!isBinary && isPlain(value)) {
            text.append('\'').append(new String(value, UTF_8)).append('\'');
        } else {
            text.append(isBinary ? "X'" : "_utf8mb4 X'");
            HEX.formatHex(text, value);
            text.append('\'');
        }
    }

    private static boolean isPlain(byte[] value) {
        for (byte each : value) {
            if (each < ' ' || each > '~' || each == '\'' || each == '\\') {
                return false;
            }
        }
        return true;
    }
}
