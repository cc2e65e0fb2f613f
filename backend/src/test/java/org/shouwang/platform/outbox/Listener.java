package org.shouwang.platform.outbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Remembers what it was told, in whichever replica of the test. */
@Singleton
final class Listener implements EventListener<Counted> {

    static final Map<String, List<Integer>> TOLD = new ConcurrentHashMap<>();
    static final Map<String, Consumer<Counted>> INCIDENTS = new ConcurrentHashMap<>();

    @Override
    public Class<Counted> eventType() {
        return Counted.class;
    }

    @Override
    public void on(Counted event) {
        INCIDENTS.getOrDefault(event.key(), nothing -> { }).accept(event);
        TOLD.computeIfAbsent(event.key(), key -> new CopyOnWriteArrayList<>()).add(event.number());
    }

    static List<Integer> told(String key) {
        return TOLD.getOrDefault(key, List.of());
    }
}
