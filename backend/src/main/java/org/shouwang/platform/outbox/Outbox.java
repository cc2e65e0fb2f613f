package org.shouwang.platform.outbox;

import io.micronaut.context.BeanProvider;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import org.shouwang.kernel.Ids;
import org.shouwang.platform.database.Sql;

/** The door of the outbox. */
@Singleton
public class Outbox {

    private final Sql sql;
    private final Clock clock;
    private final ObjectMapper json;
    private final BeanProvider<Postman> postman;

    Outbox(Sql sql, Clock clock, ObjectMapper json, BeanProvider<Postman> postman) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
        this.postman = postman;
    }

    /** How many events wait for their delivery; those that nobody could deliver are not counted. */
    public int waiting() {
        return postman.get().waiting();
    }

    /** Publishes an event in the running transaction; a rollback takes it back. It is delivered right after the commit. */
    public void publish(Event event) {
        Instant now = clock.instant();
        try {
            sql.update("""
                    INSERT INTO platform_event (id, event_key, event_type, payload, attempts, published_at, next_attempt_at)
                    VALUES (?, ?, ?, ?, 0, ?, ?)
                    """, Ids.next(), event.key(), event.getClass().getName(), json.writeValueAsString(event), now, now);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        sql.afterCommit(() -> postman.get().wake());
    }
}
