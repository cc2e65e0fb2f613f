package org.shouwang.world;

import io.micronaut.http.context.ServerRequestContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The statements that requests really send to the database, with their values, while somebody listens. */
public final class SentStatements {

    private static final AtomicReference<@Nullable List<Sent>> LISTENER = new AtomicReference<>();

    private SentStatements() {}

    /** @param values by their places, from the first on */
    public record Sent(String text, List<@Nullable Object> values) {

        void bind(int place, @Nullable Object value) {
            while (values.size() < place) {
                values.add(null);
            }
            values.set(place - 1, value);
        }
    }

    /** What the requests inside the work send; background work is left out. One listener at a time. */
    public static List<Sent> of(Runnable work) {
        List<Sent> sent = Collections.synchronizedList(new ArrayList<>());
        LISTENER.set(sent);
        try {
            work.run();
        } finally {
            LISTENER.set(null);
        }
        return List.copyOf(sent);
    }

    static @Nullable Sent prepared(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? new Sent(text, new ArrayList<>()) : null;
    }

    static void note(@Nullable Sent prepared, Object @Nullable [] arguments) {
        List<Sent> listener = LISTENER.get();
        Sent sent = prepared != null ? new Sent(prepared.text(), new ArrayList<>(prepared.values())) : prepared(arguments);
        if (listener != null && sent != null && ServerRequestContext.currentRequest().isPresent()) {
            listener.add(sent);
        }
    }
}
