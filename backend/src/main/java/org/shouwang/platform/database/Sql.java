package org.shouwang.platform.database;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL for the platform's own tables, where a statement says more than a repository: queues, chains, batches.
 * Every call joins the running transaction if there is one and otherwise commits by itself. An {@link Instant} is stored
 * as local time of Asia/Shanghai, like every time in this database.
 */
@Singleton
public class Sql {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Characters; far below what a server takes (16 MB), and long enough that round trips do not count. */
    private static final int LONG_STATEMENT = 1 << 20;

    /** Reads one row; the result set stands on it. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Work on the connection of the running transaction. */
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final ConnectionOperations<Connection> connections;
    private final TransactionOperations<Connection> transactions;

    public Sql(ConnectionOperations<Connection> connections, TransactionOperations<Connection> transactions) {
        this.connections = connections;
        this.transactions = transactions;
    }

    /** Runs one INSERT, UPDATE or DELETE and answers how many rows it touched. */
    public int update(String statement, @Nullable Object... values) {
        return execute(connection -> {
            try (PreparedStatement prepared = prepare(connection, statement, values)) {
                return prepared.executeUpdate();
            }
        });
    }

    /** Runs the same statement once per row; an INSERT of plain values as few statements with many rows. */
    public void batch(String statement, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        InsertText.of(statement).ifPresentOrElse(insert -> insertAll(insert, rows), () -> repeat(statement, rows));
    }

    private void insertAll(InsertText insert, List<@Nullable Object[]> rows) {
        execute(connection -> {
            try (Statement sending = connection.createStatement()) {
                sending.setEscapeProcessing(false);
                for (@Nullable Object[] row : rows) {
                    insert.add(row);
                    if (insert.length() > LONG_STATEMENT) {
                        sending.executeUpdate(insert.take());
                    }
                }
                return insert.isEmpty() ? 0 : sending.executeUpdate(insert.take());
            }
        });
    }

    private void repeat(String statement, List<@Nullable Object[]> rows) {
        execute(connection -> {
            try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                for (@Nullable Object[] row : rows) {
                    bind(prepared, row);
                    prepared.addBatch();
                }
                return prepared.executeBatch().length;
            }
        });
    }

    public <T> List<T> list(String query, RowReader<T> reader, @Nullable Object... values) {
        return execute(connection -> {
            try (PreparedStatement prepared = prepare(connection, query, values); ResultSet rows = prepared.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        });
    }

    public <T> Optional<T> find(String query, RowReader<T> reader, @Nullable Object... values) {
        return list(query, reader, values).stream().findFirst();
    }

    /** Runs the work in the running transaction, or in one of its own; any exception rolls it back. */
    public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return transactions.execute(TransactionDefinition.DEFAULT, status -> work.get());
    }

    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    /** Runs the work in a transaction of its own that is committed whatever becomes of the running one. */
    public <T extends @Nullable Object> T inNewTransaction(Supplier<T> work) {
        return transactions.execute(TransactionDefinition.of(Propagation.REQUIRES_NEW), status -> work.get());
    }

    /** Runs something once the running transaction is committed, and at once where there is none. */
    public void afterCommit(Runnable work) {
        transactions.findTransactionStatus().ifPresentOrElse(
                running -> running.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        work.run();
                    }
                }),
                work);
    }

    public <T> T execute(Work<T> work) {
        return connections.execute(ConnectionDefinition.DEFAULT, status -> {
            try {
                return work.on(status.getConnection());
            } catch (SQLException failed) {
                throw new SqlFailed(failed);
            }
        });
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).atZone(ZONE).toInstant();
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.atZone(ZONE).toInstant();
    }

    public static @Nullable LocalDate dateOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static PreparedStatement prepare(Connection connection, String statement, @Nullable Object[] values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        bind(prepared, values);
        return prepared;
    }

    /** Hands values to a statement in the form in which this database stores them. */
    public static void bind(PreparedStatement prepared, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, stored(values[i]));
        }
    }

    /** What a column holds of a value. */
    static @Nullable Object stored(@Nullable Object value) {
        return value instanceof Instant instant ? LocalDateTime.ofInstant(instant, ZONE) : value;
    }
}
