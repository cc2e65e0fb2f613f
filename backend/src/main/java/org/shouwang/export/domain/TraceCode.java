package org.shouwang.export.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwang.kernel.ReadableNo;

/**
 * 溯源码, in every row of an exported file: a single row, or a photo of one, leads back to who took the file. The check can
 * be made with the tenant's key only, so nobody can write a row that points at somebody else.
 *
 * @param exportId whose number begins the code
 * @param row of the file, the first is 1
 * @param check {@link #CHECK} characters
 */
public record TraceCode(long exportId, long row, String check) {

    public static final int CHECK = 6;

    private static final Pattern CODE = Pattern.compile("EX([0-9A-Z]{13})-([0-9]{1,9})-([0-9A-Z]{6})");
    private static final Pattern NUMBER = Pattern.compile("EX([0-9A-Z]{13})");

    /** As people type or paste it. */
    public static Optional<TraceCode> parse(String text) {
        Matcher code = CODE.matcher(ReadableNo.plain(text));
        return code.matches()
                ? ReadableNo.parse(code.group(1)).map(id -> new TraceCode(id, Long.parseLong(code.group(2)), code.group(3)))
                : Optional.empty();
    }

    /** 导出编号, as it stands above the columns and at the beginning of each code. */
    public static String number(long exportId) {
        return "EX" + ReadableNo.text(exportId);
    }

    public static Optional<Long> parseNumber(String text) {
        Matcher number = NUMBER.matcher(ReadableNo.plain(text));
        return number.matches() ? ReadableNo.parse(number.group(1)) : Optional.empty();
    }

    @Override
    public String toString() {
        return number(exportId) + "-" + row + "-" + check;
    }
}
