package org.shouwang.kernel;

import java.util.Locale;
import java.util.Optional;

/** An id as people read it out over a phone: Crockford's base 32 (no I, L, O, U), 13 characters. */
public final class ReadableNo {

    public static final int LENGTH = 13;

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private ReadableNo() {}

    public static String text(long id) {
        return text(id, LENGTH);
    }

    /** The last characters of it. */
    public static String text(long id, int length) {
        char[] text = new char[length];
        long rest = id;
        for (int place = length - 1; place >= 0; place--) {
            text[place] = DIGITS.charAt((int) (rest & 31));
            rest >>>= 5;
        }
        return new String(text);
    }

    /** As people type it: small letters, O for 0, I or L for 1. */
    public static Optional<Long> parse(String text) {
        String plain = plain(text);
        if (plain.length() != LENGTH || plain.charAt(0) > '7') {
            return Optional.empty();
        }
        long id = 0;
        for (int place = 0; place < LENGTH; place++) {
            int digit = DIGITS.indexOf(plain.charAt(place));
            if (digit < 0) {
                return Optional.empty();
            }
            id = id << 5 | digit;
        }
        return Optional.of(id);
    }

    /** In the one spelling that we write. */
    public static String plain(String text) {
        return text.strip().toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
    }
}
