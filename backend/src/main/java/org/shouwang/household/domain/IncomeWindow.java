package org.shouwang.household.domain;

import java.time.LocalDate;

/** 测算周期: the year counted back from the procedure, computed and never typed (GZ-18). Both days belong to it. */
public record IncomeWindow(LocalDate from, LocalDate to) {

    public enum Position { INSIDE, OUTSIDE, STRADDLES }

    /** Day: 2022-05-16 gives 2021-05-16 to 2022-05-15. Month: 2021-05-01 to 2022-04-30. */
    public static IncomeWindow before(LocalDate referenceDate, WindowAlignment alignment) {
        LocalDate end = switch (alignment) {
            case DAY -> referenceDate;
            case MONTH -> referenceDate.withDayOfMonth(1);
        };
        return new IncomeWindow(end.minusYears(1), end.minusDays(1));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    Position of(IncomePeriod period) {
        boolean begins = contains(period.first());
        boolean ends = contains(period.last());
        if (begins && ends) {
            return Position.INSIDE;
        }
        return begins || ends ? Position.STRADDLES : Position.OUTSIDE;
    }

}
