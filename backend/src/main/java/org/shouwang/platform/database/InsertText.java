package org.shouwang.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An INSERT with its rows as text, without parameters: the driver looks at each parameter several times, which was two
 * thirds of the time of an import. Safe because nothing is escaped, so no escape can be forgotten: texts travel in quotes
 * only when they consist of printable ASCII without quote and backslash, and as hexadecimal digits otherwise.
 */
final class InsertText {

    private static final HexFormat HEX = HexFormat.of();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    private final StringBuilder text;
    private final int headLength;
    private final String[] row;

    /** @param row what stands between the values of one row, from its opening parenthesis to its closing one */
    private InsertText(String head, String[] row) {
        this.text = new StringBuilder(head);
        this.headLength = head.length();
        this.row = row;
    }

    /** Empty when the statement is something else than an INSERT that ends in its one row of values. */
    static Optional<InsertText> of(String statement) {
        String insert = statement.strip();
        int values = insert.lastIndexOf("VALUES (");
        if (!insert.startsWith("INSERT ") || values < 0 || insert.indexOf(')', values) != insert.length() - 1) {
            return Optional.empty();
        }
        int open = values + "VALUES ".length();
        return Optional.of(new InsertText(insert.substring(0, open), insert.substring(open).split("\\?", -1)));
    }

    void add(@Nullable Object[] values) {
        if (values.length != row.length - 1) {
            throw new IllegalArgumentException("%d values for %d places".formatted(values.length, row.length - 1));
        }
        if (!isEmpty()) {
            text.append(',');
        }
        for (int place = 0; place < values.length; place++) {
            text.append(row[place]);
            append(Sql.stored(values[place]));
        }
        text.append(row[values.length]);
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> text.append("NULL");
            case String string -> append(string);
            case Long number -> text.append(number.longValue());
            case Integer number -> text.append(number.intValue());
            case BigDecimal number -> text.append(number.toPlainString());
            case Boolean truth -> text.append(truth.booleanValue());
            case byte[] bytes -> appendHex(bytes);
            case LocalDate date -> text.append('\'').append(date).append('\'');
            case LocalDateTime time -> text.append('\'').append(TIME.format(time)).append('\'');
            default -> throw new IllegalArgumentException("no column holds a " + value.getClass().getName());
        }
    }

    private void append(String string) {
        if (isPlain(string)) {
            text.append('\'').append(string).append('\'');
        } else {
            text.append("_utf8mb4 ");
            appendHex(string.getBytes(UTF_8));
        }
    }

    private static boolean isPlain(String string) {
        for (int place = 0; place < string.length(); place++) {
            char each = string.charAt(place);
            if (each < ' ' || each > '~' || each == '\'' || each == '\\') {
                return false;
            }
        }
        return true;
    }

    private void appendHex(byte[] bytes) {
        text.append("X'");
        HEX.formatHex(text, bytes);
        text.append('\'');
    }

    boolean isEmpty() {
        return text.length() == headLength;
    }

    int length() {
        return text.length();
    }

    /** The statement as far as it is; what is added next begins another one. */
    String take() {
        String statement = text.toString();
        text.setLength(headLength);
        return statement;
    }
}
