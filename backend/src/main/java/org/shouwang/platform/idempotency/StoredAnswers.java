package org.shouwang.platform.idempotency;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.database.Sql;

/** The answers of writes, by actor and key. Bodies hold what the caller saw; they are deleted after a day. */
@Singleton
class StoredAnswers {

    /** @param digest of the question; empty when a new answer is handed in */
    record Answer(byte[] digest, int status, Map<String, String> headers, byte[] body) {}

    private final Sql sql;
    private final Clock clock;
    private final ObjectMapper json;

    StoredAnswers(Sql sql, Clock clock, ObjectMapper json) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Takes the key for the running transaction. An equal request that runs at the same time waits here.
     *
     * @return the answer that was given to this key before; empty when the key is new
     */
    Optional<Answer> claim(Actor actor, String key, byte[] digest) {
        int claimed = sql.update("""
                INSERT IGNORE INTO platform_idempotency (actor_id, idempotency_key, digest, created_at)
                VALUES (?, ?, ?, ?)
                """, actor.id(), key, digest, clock.instant());
        return claimed == 1 ? Optional.empty() : Optional.of(before(actor, key));
    }

    private Answer before(Actor actor, String key) {
        return sql.list("""
                SELECT digest, status, headers, body
                FROM platform_idempotency
                WHERE actor_id = ? AND idempotency_key = ?
                FOR UPDATE
                """,
                row -> new Answer(row.getBytes(1), row.getInt(2), headers(row.getString(3)), row.getBytes(4)),
                actor.id(), key).getFirst();
    }

    void store(Actor actor, String key, Answer answer) {
        sql.update("""
                UPDATE platform_idempotency
                SET status = ?, headers = ?, body = ?
                WHERE actor_id = ? AND idempotency_key = ?
                """, answer.status(), text(answer.headers()), answer.body(), actor.id(), key);
    }

    private String text(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
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
