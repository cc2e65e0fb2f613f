package org.shouwang.platform.outbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.shouwang.platform.database.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers single events. Any number of replicas may do so at the same time. */
@Singleton
class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    /** After so many attempts, about half an hour after the first, an event is dead: it waits for a person, its key goes on. */
    static final int MOST_ATTEMPTS = 12;

    private final Sql sql;
    private final Clock clock;
    private final Listeners listeners;

    Deliveries(Sql sql, Clock clock, Listeners listeners) {
        this.sql = sql;
        this.clock = clock;
        this.listeners = listeners;
    }

    /** Delivers the oldest event that is due, and answers whether there was one. */
    boolean deliverNext() {
        Letter[] taken = new Letter[1];
        try {
            return sql.inTransaction(() -> {
                Optional<Letter> due = take();
                due.ifPresent(letter -> {
                    taken[0] = letter;
                    listeners.deliver(letter.type, letter.payload);
                    sql.update("DELETE FROM platform_event WHERE id = ?", letter.id);
                });
                return due.isPresent();
            });
        } catch (RuntimeException failed) {
            if (taken[0] == null) {
                throw failed;
            }
            putOff(taken[0], failed);
            return true;
        }
    }

    int dead() {
        return sql.find("SELECT COUNT(*) FROM platform_event WHERE attempts >= ?", row -> row.getInt(1), MOST_ATTEMPTS).orElse(0);
    }

    int waiting() {
        return sql.find("SELECT COUNT(*) FROM platform_event WHERE attempts < ?", row -> row.getInt(1), MOST_ATTEMPTS).orElse(0);
    }

    /**
     * Locks an event that no other replica holds and that no living event of its key precedes. The event before it counts as long
     * as its delivery is not committed, so two replicas cannot overtake each other on one key.
     */
    private Optional<Letter> take() {
        return sql.find("""
                SELECT id, event_type, payload, attempts
                FROM platform_event AS due
                WHERE next_attempt_at <= ? AND attempts < ?
                  AND NOT EXISTS (
                      SELECT 1
                      FROM platform_event AS earlier
                      WHERE earlier.event_key = due.event_key AND earlier.id < due.id AND earlier.attempts < ?)
                ORDER BY id
                LIMIT 1
                FOR UPDATE SKIP LOCKED
                """, row -> new Letter(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4)),
                clock.instant(), MOST_ATTEMPTS, MOST_ATTEMPTS);
    }

    private void putOff(Letter letter, RuntimeException cause) {
        int attempts = letter.attempts + 1;
        Instant next = clock.instant().plus(pauseAfter(attempts));
        LOG.warn("event {} of type {} could not be delivered, attempt {}", letter.id, letter.type, attempts, cause);
        sql.update("UPDATE platform_event SET attempts = ?, next_attempt_at = ? WHERE id = ?", attempts, next, letter.id);
    }

    /** 1, 2, 4 … seconds, at most half an hour. */
    static Duration pauseAfter(int attempts) {
        return Duration.ofSeconds(Math.min(1L << (attempts - 1), 1_800));
    }

    private record Letter(long id, String type, String payload, int attempts) {}
}
