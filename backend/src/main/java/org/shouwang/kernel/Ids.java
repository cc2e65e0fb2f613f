package org.shouwang.kernel;

import io.hypersistence.tsid.TSID;
import java.util.Optional;
import java.util.regex.Pattern;

/** Time-sorted 64-bit ids: numbers in the database, decimal strings in the API. */
public final class Ids {

    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,18}");

    private Ids() {}

    public static long next() {
        return TSID.Factory.getTsid().toLong();
    }

    public static String text(long id) {
        return Long.toString(id);
    }

    /** The id in a text that came from outside; empty when it cannot be one. */
    public static Optional<Long> parse(String text) {
        if (!DIGITS.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }
}
