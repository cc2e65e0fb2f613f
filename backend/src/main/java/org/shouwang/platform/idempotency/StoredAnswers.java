package org.shouwang.platform.idempotency;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import io.micronaut.core.type.Argument;
import io.micronaut.data.connection.annotation.Connectable;
import org.shouwang.kernel.Actor;

/** The answers of writes, by actor and key. Bodies hold what the caller saw; they are deleted after a day. */
@Singleton
class StoredAnswers {

    /** @param digest of the question; empty when a new answer is handed in */
    record Answer(byte[] digest, int status, Map<String, String> headers, byte[] body) {}

    private final Connection connection;
    private final Clock clock;
    private final ObjectMapper json;

    StoredAnswers(Connection connection, Clock clock, ObjectMapper json) {
        this.connection = connection;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Takes the key for the running transaction. An equal request that runs at the same time waits here.
     *
     * @return the answer that was given to this key before; empty when the key is new
     */
    @Connectable
    Optional<Answer> claim(Actor actor, String key, byte[] digest) {
        String sql = """
                INSERT IGNORE INTO platform_idempotency (actor_id, idempotency_key, digest, created_at)
                VALUES (?, ?, ?, ?)
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, actor.id());
            insert.setString(2, key);
            insert.setBytes(3, digest);
            insert.setTimestamp(4, Timestamp.from(clock.instant()));
            return insert.executeUpdate() == 1 ? Optional.empty() : Optional.of(find(actor, key));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer find(Actor actor, String key) throws SQLException {
        String sql = """
                SELECT digest, status, headers, body
                FROM platform_idempotency
                WHERE actor_id = ? AND idempotency_key = ?
                FOR UPDATE
                """;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, actor.id());
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("the stored answer is gone");
                }
                return new Answer(row.getBytes(1), row.getInt(2), headers(row.getString(3)), row.getBytes(4));
            }
        }
    }

    @Connectable
    void store(Actor actor, String key, Answer answer) {
        String sql = """
                UPDATE platform_idempotency
                SET status = ?, headers = ?, body = ?
                WHERE actor_id = ? AND idempotency_key = ?
                """;
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, answer.status());
            update.setString(2, json.writeValueAsString(answer.headers()));
            update.setBytes(3, answer.body());
            update.setString(4, actor.id());
            update.setString(5, key);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, Argument.mapOf(String.class, String.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
