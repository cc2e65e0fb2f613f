package org.shouwang.platform.jobs;

import java.time.Duration;

/** Work that is done again and again, by one replica at a time. A feature offers it as a bean. */
public interface Recurring {

    /** Stable word, for example {@code audit-seal}. */
    String name();

    /** Pause between the end of one run and the start of the next. */
    Duration every();

    /** A failed run is logged and tried again after the pause. */
    void run();
}
