package org.shouwang.household.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** When an amount was received or spent: a day, or a month where nobody knows the day. */
public record IncomePeriod(LocalDate first, LocalDate last) {

    public static IncomePeriod of(LocalDate day) {
        return new IncomePeriod(day, day);
    }

    public static IncomePeriod of(YearMonth month) {
        return new IncomePeriod(month.atDay(1), month.atEndOfMonth());
    }

    /** From {@code 2021-06} or {@code 2021-06-15}. */
    public static Optional<IncomePeriod> parse(String text) {
        try {
            return Optional.of(text.length() == 7 ? of(YearMonth.parse(text)) : of(LocalDate.parse(text)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : YearMonth.from(first).toString();
    }
}
