package org.shouwang.household.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;
import org.shouwang.kernel.Money;

/**
 * A record of the register as one text per field, under the names that the forms use. What is unknown is absent. Changes
 * are told and taken back field by field, so a field that joins the register later needs no rewriting of its past.
 */
public record TextRecord(Map<String, String> fields) {

    /** What there is of a record before it begins. */
    public static final TextRecord NOTHING = new TextRecord(Map.of());

    public TextRecord {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    static Writer write() {
        return new Writer();
    }

    public @Nullable String text(String field) {
        return fields.get(field);
    }

    String required(String field) {
        String text = fields.get(field);
        if (text == null) {
            throw new IllegalStateException("a record of the past has no " + field);
        }
        return text;
    }

    <C extends Enum<C> & Coded> @Nullable C code(String field, CodeList<C> list) {
        String text = text(field);
        return text == null ? null : list.get(text);
    }

    <C extends Enum<C> & Coded> Set<C> codes(String field, CodeList<C> list, Class<C> type) {
        String text = text(field);
        return text == null
                ? EnumSet.noneOf(type)
                : Arrays.stream(text.split(",")).map(list::get).collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    @Nullable Integer number(String field) {
        String text = text(field);
        return text == null ? null : Integer.valueOf(text);
    }

    @Nullable BigDecimal measure(String field) {
        String text = text(field);
        return text == null ? null : new BigDecimal(text);
    }

    @Nullable Boolean answer(String field) {
        String text = text(field);
        return text == null ? null : Boolean.valueOf(text);
    }

    @Nullable LocalDate day(String field) {
        String text = text(field);
        return text == null ? null : LocalDate.parse(text);
    }

    @Nullable Money amount(String field) {
        String text = text(field);
        return text == null ? null : Money.of(text);
    }

    /** Whether anything stands below a group of fields, as in {@code work.}. */
    boolean has(String group) {
        return fields.keySet().stream().anyMatch(field -> field.startsWith(group));
    }

    /** Collects the texts of one record. */
    static final class Writer {

        private final Map<String, String> fields = new TreeMap<>();

        Writer put(String field, @Nullable Object value) {
            String text = switch (value) {
                case null -> "";
                case Coded entry -> entry.code();
                case BigDecimal number -> number.toPlainString();
                case Collection<?> entries -> entries.stream().map(entry -> ((Coded) entry).code()).sorted().collect(Collectors.joining(","));
                default -> value.toString();
            };
            if (!text.isEmpty()) {
                fields.put(field, text);
            }
            return this;
        }

        TextRecord done() {
            return new TextRecord(fields);
        }
    }
}
