package org.shouwang.architecture;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.database.Sql;
import org.shouwang.world.SentStatements.Sent;

/** What is wrong with the way in which the database answers a statement: as it plans it, and as it then does it. */
final class QueryPlan {

    /** A table or index may be read from end to end as long as it is small. */
    private static final long SMALL = 1_000;

    /** A page of a hundred rows with its joins; more means that rows are read to be thrown away. */
    private static final long MOST_ROWS_READ = 4_000;

    /** How a fault begins that only the run shows. */
    static final String READS = "reads ";
    private static final String READS_ALL = "goes through all of ";

    private final Connection connection;

    QueryPlan(Connection connection) {
        this.connection = connection;
    }

    /** One line each; empty when all is well. */
    List<String> faults(Sent sent) throws SQLException {
        String word = sent.text().strip().toUpperCase(Locale.ROOT);
        if (!word.startsWith("SELECT") && !word.startsWith("WITH") && !word.startsWith("(")) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        try (PreparedStatement explain = prepared("EXPLAIN " + sent.text(), sent); ResultSet steps = explain.executeQuery()) {
            while (steps.next()) {
                String how = steps.getString("type");
                String table = steps.getString("table");
                long rows = steps.getLong("rows");
                if (isWhole(how) && rows > SMALL && !isDerived(table)) {
                    faults.add(READS_ALL + "%s (%s, %d rows)".formatted(table, how, rows));
                }
            }
        }
        long before = rowsRead();
        try (PreparedStatement run = prepared(sent.text(), sent); ResultSet rows = run.executeQuery()) {
            while (rows.next()) {
                continue;
            }
        }
        long read = rowsRead() - before;
        if (read > MOST_ROWS_READ) {
            faults.add(READS + "%d rows".formatted(read));
        }
        return faults.stream().map(fault -> fault + ": " + sent.text().strip().replaceAll("\\s+", " ") + " " + shown(sent.values())).toList();
    }

    private static boolean isWhole(@Nullable String how) {
        return "ALL".equals(how) || "index".equals(how);
    }

    /** A result that the statement itself made: how much went into it is told by the steps that read it. */
    private static boolean isDerived(@Nullable String table) {
        return table == null || table.startsWith("<");
    }

    private PreparedStatement prepared(String text, Sent sent) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(text);
        Sql.bind(prepared, sent.values().toArray());
        return prepared;
    }

    /** MariaDB counts apart what a condition on the index alone threw away; MySQL does not count that at all. */
    private long rowsRead() throws SQLException {
        try (PreparedStatement status = connection.prepareStatement("SHOW SESSION STATUS LIKE 'Handler%'"); ResultSet rows = status.executeQuery()) {
            long sum = 0;
            while (rows.next()) {
                String name = rows.getString(1).toLowerCase(Locale.ROOT);
                if (name.startsWith("handler_read_") && !name.endsWith("tmp") || name.equals("handler_icp_attempts")) {
                    sum += rows.getLong(2);
                }
            }
            return sum;
        }
    }

    private static String shown(List<@Nullable Object> values) {
        return values.stream().map(value -> value instanceof byte[] ? "bytes" : String.valueOf(value)).toList().toString();
    }
}
