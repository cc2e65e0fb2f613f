package org.shouwang.kernel;

/**
 * How personal numbers look when they are shown without unmasking. Every mask has the length of its value, so that a
 * reader sees what is hidden.
 *
 * <p>Three ways to show an ID number, because they hide very different amounts. With the first six and the last four
 * shown only the birth date is hidden, and the check digit leaves about 3,300 of 36,500 dates: enough to tell two
 * neighbours apart in case work, not enough for anybody else. With the first six shown 36 million numbers remain.
 * Answers that need no login show no digit of it at all: beside a village name even six digits say too much.
 */
public final class Masked {

    private static final int AREA = 6;
    private static final int TAIL = 4;

    private Masked() {}

    /** For the township and above: the first six and the last four, {@code 130434********1234}. */
    public static String idNumberForOffice(String idNumber) {
        return keep(idNumber, AREA, TAIL);
    }

    /** For the village and below: the first six, {@code 130434************}. */
    public static String idNumberForField(String idNumber) {
        return keep(idNumber, AREA, 0);
    }

    /** The first three and the last four, {@code 138****5678}. */
    public static String phone(String phone) {
        return keep(phone, 3, 4);
    }

    /** The last four, {@code ***************6789}. */
    public static String bankAccount(String account) {
        return keep(account, 0, 4);
    }

    /** A value too short to keep both ends and hide at least four characters between them is hidden whole. */
    private static String keep(String value, int head, int tail) {
        int hidden = value.length() - head - tail;
        return hidden < 4
                ? "*".repeat(value.length())
                : value.substring(0, head) + "*".repeat(hidden) + value.substring(value.length() - tail);
    }
}
