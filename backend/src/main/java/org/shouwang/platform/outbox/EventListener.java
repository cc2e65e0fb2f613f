package org.shouwang.platform.outbox;

/**
 * Reacts to one kind of event. A feature offers it as a bean. The reaction runs in the transaction that removes the event from the
 * outbox; what it does outside of the database may happen again and must bear that.
 */
public interface EventListener<T extends Event> {

    Class<T> eventType();

    /** An exception undoes the reactions of all listeners to this event; it is delivered again later. */
    void on(T event);
}
