package org.shouwang.export.domain;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Whether a second person has to approve an export, and why. */
public enum Approval {
    NOT_NEEDED,
    /** With what the person took today without approval it is more than the tenant allows. */
    ABOVE_LIMIT,
    /** The tenant has not said how much may leave without approval, so nothing may. */
    LIMIT_NOT_SET;

    /**
     * What a day adds up to counts, not a single file: else many small files would do what a large one may not.
     *
     * @param limit rows a day and person
     * @param takenToday rows that the person asked for today and nobody had to approve
     */
    public static Approval of(Optional<BigDecimal> limit, long takenToday, long rows) {
        return limit.map(most -> BigDecimal.valueOf(takenToday + rows).compareTo(most) <= 0 ? NOT_NEEDED : ABOVE_LIMIT).orElse(LIMIT_NOT_SET);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Approval ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
