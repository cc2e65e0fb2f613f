package org.shouwang.platform.idempotency;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.crypto.FieldAddress;
import org.shouwang.platform.crypto.FieldCipher;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.problem.CommonProblem;
import org.shouwang.platform.problem.Refusal;

/** The answers of writes, by actor and key. What the caller was told is encrypted, and deleted by {@link AnswerRetention}. */
@Singleton
class StoredAnswers {

    record Answer(int status, Map<String, String> headers, byte[] body) {}

    private final Sql sql;
    private final FieldCipher cipher;
    private final Clock clock;
    private final ObjectMapper json;

    StoredAnswers(Sql sql, FieldCipher cipher, Clock clock, ObjectMapper json) {
        this.sql = sql;
        this.cipher = cipher;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Takes the key for the running transaction. An equal request that runs at the same time waits here.
     *
     * @param digest of the question
     * @return the answer that was given to this question before; empty when the key is new
     * @throws Refusal 422 when the key belongs to another question
     */
    Optional<Answer> claim(Actor actor, String key, byte[] digest) {
        int claimed = sql.update("""
                INSERT IGNORE INTO platform_idempotency (actor_id, idempotency_key, digest, created_at)
                VALUES (?, ?, ?, ?)
                """, actor.id(), key, digest, clock.instant());
        return claimed == 1 ? Optional.empty() : Optional.of(before(actor, key, digest));
    }

    /** A shared lock: the failed insert holds one already, and two who wait for more would block each other. */
    private Answer before(Actor actor, String key, byte[] digest) {
        return sql.list("""
                SELECT digest, status, headers, body
                FROM platform_idempotency
                WHERE actor_id = ? AND idempotency_key = ?
                LOCK IN SHARE MODE
                """,
                row -> {
                    if (!Arrays.equals(row.getBytes(1), digest)) {
                        throw new Refusal(CommonProblem.IDEMPOTENCY_KEY_REUSED);
                    }
                    return new Answer(row.getInt(2), headers(row.getString(3)),
                            cipher.decryptBytes(address(actor, digest), row.getBytes(4)));
                },
                actor.id(), key).getFirst();
    }

    void store(Actor actor, String key, byte[] digest, Answer answer) {
        sql.update("""
                UPDATE platform_idempotency
                SET status = ?, headers = ?, body = ?
                WHERE actor_id = ? AND idempotency_key = ?
                """,
                answer.status(), text(answer.headers()),
                cipher.encryptBytes(address(actor, digest), answer.body()),
                actor.id(), key);
    }

    /** In portions, so that no other write waits long. */
    void deleteBefore(Instant end) {
        int deleted;
        do {
            deleted = sql.update("""
                    DELETE FROM platform_idempotency
                    WHERE created_at < ?
                    ORDER BY created_at
                    LIMIT 1000
                    """, end);
        } while (deleted == 1000);
    }

    /** The row has no number of its own; its question stands for it. */
    private static FieldAddress address(Actor actor, byte[] digest) {
        return new FieldAddress(Tenant.of(actor.jurisdiction()), "platform_idempotency", "body", ByteBuffer.wrap(digest).getLong());
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
