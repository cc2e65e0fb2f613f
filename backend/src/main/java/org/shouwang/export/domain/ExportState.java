package org.shouwang.export.domain;

import java.util.Locale;

/** pending → ready or refused; ready → expired by time; pending and ready → withdrawn. */
public enum ExportState {
    /** Waits for a second person. */
    PENDING,
    /** The person who asked may download it. */
    READY,
    REFUSED,
    WITHDRAWN,
    /** Was ready, and its time is over; never stored. */
    EXPIRED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ExportState ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
