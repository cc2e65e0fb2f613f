package org.shouwang.platform.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers and dates of XLSX cells as the same text on every computer. */
final class CellNumber {

    /** Excel keeps 15 digits. */
    private static final double FIRST_ROUNDED = 1e15;
    private static final double LAST_DAY = 2_958_466; // the year 10000
    private static final MathContext AS_EXCEL = new MathContext(15);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Pattern NOT_LETTERS_OF_DATES = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[(?![hms]+])[^]]*]");

    /** Formats that need no definition in the file; 27 to 36 and 50 to 58 are dates in Chinese Excel. */
    private static final Set<Integer> BUILT_IN_DATES = IntStream.of(14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47)
            .boxed().collect(Collectors.toSet());

    private CellNumber() {}

    static boolean isRounded(double number) {
        return Math.abs(number) >= FIRST_ROUNDED;
    }

    static String text(double number) {
        if (number == Math.rint(number) && Math.abs(number) < FIRST_ROUNDED) {
            return Long.toString((long) number);
        }
        return new BigDecimal(number, AS_EXCEL).stripTrailingZeros().toPlainString();
    }

    static boolean isDay(double number) {
        return number >= 1 && number < LAST_DAY;
    }

    /** Days since 1899-12-30, or since 1904-01-01 in files of old Macs. */
    static String date(double number, boolean since1904) {
        LocalDate first = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        long days = (long) Math.floor(number);
        long seconds = Math.round((number - days) * 86_400);
        LocalDateTime time = first.plusDays(days).atStartOfDay().plusSeconds(seconds);
        return seconds == 0 ? time.toLocalDate().toString() : time.format(MINUTE);
    }

    static boolean isBuiltInDate(int format) {
        return BUILT_IN_DATES.contains(format) || format >= 27 && format <= 36 || format >= 50 && format <= 58;
    }

    /** A format of the file's own that shows years, months, days or hours. */
    static boolean isDate(String format) {
        String bare = NOT_LETTERS_OF_DATES.matcher(format).replaceAll("");
        return bare.chars().anyMatch(letter -> "ymdhsYMDHS".indexOf(letter) >= 0);
    }
}
