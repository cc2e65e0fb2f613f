package org.shouwang.household.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * 户编号 of the platform: the id in Crockford's base 32 (no I, L, O, U), 13 characters that can be read out over a phone.
 * It is not secret and opens nothing by itself.
 */
public record HouseholdNo(long id) {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 13;

    /** As people type it: small letters, O for 0, I or L for 1. */
    public static Optional<HouseholdNo> parse(String text) {
        String plain = text.strip().toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
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
        return Optional.of(new HouseholdNo(id));
    }

    @Override
    public String toString() {
        char[] text = new char[LENGTH];
        long rest = id;
        for (int place = LENGTH - 1; place >= 0; place--) {
            text[place] = DIGITS.charAt((int) (rest & 31));
            rest >>>= 5;
        }
        return new String(text);
    }
}
