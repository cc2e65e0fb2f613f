package org.shouwang.platform.sheets;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet program would compute. On the way out they get an apostrophe in front, on the way in it is taken
 * off again, so that a file of ours that is corrected and sent back holds what it held.
 */
final class CellText {

    private static final String TRIGGERS = "=+-@＝＋－＠";
    private static final Pattern LITERAL = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern ROUNDED = Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+?1[5-9]");

    private CellText() {}

    static String neutralised(String text) {
        return mayBeComputed(text) ? "'" + text : text;
    }

    static String restored(String text) {
        return !text.isEmpty() && text.charAt(0) == '\'' && mayBeComputed(text) ? text.substring(1) : text;
    }

    /** As our reader sees a cell of text: {@code ="130434…"} is how careful exporters keep the digits of a number. */
    static String read(String raw) {
        if (raw.isEmpty()) {
            return raw;
        }
        String text = restored(raw.strip());
        if (text.length() > 2 && text.charAt(0) == '=') {
            var literal = LITERAL.matcher(text);
            return literal.matches() ? literal.group(1).strip() : text;
        }
        return text;
    }

    static boolean isFormula(String text) {
        return !text.isEmpty() && (text.charAt(0) == '=' || text.charAt(0) == '＝');
    }

    /** 1.30434E+17: an identity number that went through Excel. */
    static boolean isRounded(String text) {
        return text.length() >= 4 && text.length() <= 24 && (text.indexOf('E') > 0 || text.indexOf('e') > 0)
                && ROUNDED.matcher(text).matches();
    }

    /** Also behind blanks and behind apostrophes that are there already, so that one can always be taken off. */
    private static boolean mayBeComputed(String text) {
        for (int place = 0; place < text.length(); place++) {
            char each = text.charAt(place);
            if (each == '\t' || each == '\r' || each == '\n' || TRIGGERS.indexOf(each) >= 0) {
                return true;
            }
            if (each != '\'' && !Character.isWhitespace(each) && !Character.isSpaceChar(each)) {
                return false;
            }
        }
        return false;
    }
}
