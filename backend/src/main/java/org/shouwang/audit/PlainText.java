package org.shouwang.audit;

import org.jspecify.annotations.Nullable;

/**
 * Text that cannot disturb whoever reads it later: a forged line break in a log, a terminal sequence, a character that turns
 * the reading direction around.
 */
final class PlainText {

    private PlainText() {}

    /** Every control, format, line and surrogate character becomes U+FFFD; longer text is cut. */
    static String of(@Nullable String text, int maximum) {
        if (text == null) {
            return "";
        }
        String plain = text.codePoints()
                .limit(maximum)
                .map(character -> isHarmless(character) ? character : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.length() <= maximum ? plain : plain.substring(0, Character.isHighSurrogate(plain.charAt(maximum - 1)) ? maximum - 1 : maximum);
    }

    private static boolean isHarmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                 Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
