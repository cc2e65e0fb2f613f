package org.shouwang.householdcode.domain;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * 一户一码: 26 random characters of Crockford's base 32 (130 bits) and a check character. It says nothing about the
 * household and opens nothing by itself; it has no order, so one code tells nothing about the next.
 */
public record HouseholdCode(String text) {

    public static final int LENGTH = 27;

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int MOST_TYPED = 2 * LENGTH;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException when the text is no code in the form in which we print it */
    public HouseholdCode {
        if (text.length() != LENGTH || !isIntact(text)) {
            throw new IllegalArgumentException("not a household code");
        }
    }

    public static HouseholdCode random() {
        byte[] bytes = new byte[LENGTH - 1];
        RANDOM.nextBytes(bytes);
        StringBuilder text = new StringBuilder(LENGTH);
        int sum = 0;
        for (byte each : bytes) {
            int digit = each & 31;
            text.append(DIGITS.charAt(digit));
            sum = timesTwo(sum) ^ digit;
        }
        return new HouseholdCode(text.append(DIGITS.charAt(timesTwo(sum))).toString());
    }

    /**
     * A code as people type it: in small letters, with hyphens or spaces, O for 0, I or L for 1. Empty when a character is
     * wrong, missing or swapped with another.
     */
    public static Optional<HouseholdCode> parse(String typed) {
        if (typed.length() > MOST_TYPED) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(LENGTH);
        for (int place = 0; place < typed.length(); place++) {
            char letter = plain(typed.charAt(place));
            if (letter != '-' && letter != ' ') {
                text.append(letter);
            }
        }
        String plain = text.toString();
        return plain.length() == LENGTH && isIntact(plain) ? Optional.of(new HouseholdCode(plain)) : Optional.empty();
    }

    private static char plain(char typed) {
        char letter = typed >= 'a' && typed <= 'z' ? (char) (typed - 'a' + 'A') : typed;
        return switch (letter) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> letter;
        };
    }

    /**
     * The sum of digit times 2^place in the field of 32 elements is zero. Every place has another weight there, so one wrong
     * character and any two swapped ones are always noticed.
     */
    private static boolean isIntact(String text) {
        int sum = 0;
        for (int place = 0; place < text.length(); place++) {
            int digit = DIGITS.indexOf(text.charAt(place));
            if (digit < 0) {
                return false;
            }
            sum = timesTwo(sum) ^ digit;
        }
        return sum == 0;
    }

    /** In the field of 32 elements over x^5 + x^2 + 1. */
    private static int timesTwo(int element) {
        int doubled = element << 1;
        return doubled < 32 ? doubled : doubled ^ 0b100101;
    }

    @Override
    public String toString() {
        return text;
    }
}
