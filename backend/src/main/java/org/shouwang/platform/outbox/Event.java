package org.shouwang.platform.outbox;

/** Something that happened. A {@code @Serdeable} record of ids and codes in the root package of its feature. */
public interface Event {

    /** Events of one key are delivered in the order in which they were published: the id of the household, for example. */
    String key();
}
