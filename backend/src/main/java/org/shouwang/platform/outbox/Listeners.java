package org.shouwang.platform.outbox;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who reacts to what. */
@Singleton
class Listeners {

    private final Map<String, List<EventListener<?>>> byType;
    private final ObjectMapper json;

    Listeners(List<EventListener<?>> listeners, ObjectMapper json) {
        this.byType = listeners.stream().collect(Collectors.groupingBy(listener -> listener.eventType().getName()));
        this.json = json;
    }

    /** Hands an event to everybody who reacts to its type; an event that nobody waits for is delivered to nobody. */
    void deliver(String type, String payload) {
        byType.getOrDefault(type, List.of()).forEach(listener -> hand(listener, payload));
    }

    private <T extends Event> void hand(EventListener<T> listener, String payload) {
        try {
            listener.on(json.readValue(payload, listener.eventType()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
