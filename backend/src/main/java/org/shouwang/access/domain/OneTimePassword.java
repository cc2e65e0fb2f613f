package org.shouwang.access.domain;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * A password for the first sign-in only, which has to be changed then. Fourteen characters that nobody confuses on paper:
 * about 78 bits, and every kind that the sign-in server's policy asks for.
 */
public record OneTimePassword(String value) {

    private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String LOWER = "abcdefghijkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";
    private static final String SIGNS = "-+=@#%";
    private static final RandomGenerator RANDOM = new SecureRandom();

    public static OneTimePassword next() {
        StringBuilder text = new StringBuilder();
        text.append(one(UPPER)).append(one(LOWER)).append(one(LOWER)).append(one(SIGNS));
        while (text.length() < 13) {
            text.append(one(UPPER + LOWER + DIGITS));
        }
        return new OneTimePassword(text.append(one(DIGITS)).toString());
    }

    private static char one(String of) {
        return of.charAt(RANDOM.nextInt(of.length()));
    }

    /** Never print it, not even by accident in a log line. */
    @Override
    public String toString() {
        return "OneTimePassword[…]";
    }
}
