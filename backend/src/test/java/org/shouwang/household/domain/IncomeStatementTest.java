package org.shouwang.household.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.domain.People.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Money;
import org.shouwang.world.Clause;

class IncomeStatementTest {

    private static final LocalDate PROCEDURE = LocalDate.of(2022, 5, 16);

    @Test
    @Clause("GZ-18")
    void byDayTheWindowEndsTheDayBeforeTheProcedure() {
        assertThat(IncomeWindow.before(PROCEDURE, WindowAlignment.DAY))
                .isEqualTo(new IncomeWindow(LocalDate.of(2021, 5, 16), LocalDate.of(2022, 5, 15)));
    }

    @Test
    @Clause("GZ-18")
    void byMonthTheWindowEndsWithTheMonthBeforeTheProcedure() {
        assertThat(IncomeWindow.before(PROCEDURE, WindowAlignment.MONTH))
                .isEqualTo(new IncomeWindow(LocalDate.of(2021, 5, 1), LocalDate.of(2022, 4, 30)));
        assertThat(IncomeWindow.before(LocalDate.of(2021, 6, 30), WindowAlignment.MONTH))
                .isEqualTo(new IncomeWindow(LocalDate.of(2020, 6, 1), LocalDate.of(2021, 5, 31)));
    }

    @Test
    @Clause("GZ-18")
    void byDayALeapDayCountsBackToTheEndOfFebruary() {
        assertThat(IncomeWindow.before(LocalDate.of(2024, 2, 29), WindowAlignment.DAY))
                .isEqualTo(new IncomeWindow(LocalDate.of(2023, 2, 28), LocalDate.of(2024, 2, 28)));
    }

    @Test
    @Clause("GZ-18")
    void aWageOfTheMonthBeforeTheWindowIsNotCountedEitherWay() {
        IncomeItem early = item(IncomeKind.MIGRANT_WORK, "3000", "2021-04");
        IncomeItem inside = item(IncomeKind.MIGRANT_WORK, "4000", "2021-06");
        for (WindowAlignment alignment : WindowAlignment.values()) {
            IncomeStatement statement = statement(alignment, 1, early, inside);
            assertThat(statement.counts(early)).isFalse();
            assertThat(statement.result().netIncome()).isEqualTo(Money.of("4000"));
        }
    }

    @Test
    @Clause("GZ-18")
    void theFirstAndTheLastDayBelongToTheWindow() {
        IncomeStatement statement = statement(WindowAlignment.DAY, 1,
                item(IncomeKind.DIBAO, "1", "2021-05-15"),
                item(IncomeKind.DIBAO, "10", "2021-05-16"),
                item(IncomeKind.DIBAO, "100", "2022-05-15"),
                item(IncomeKind.DIBAO, "1000", "2022-05-16"));
        assertThat(statement.result().netIncome()).isEqualTo(Money.of("110"));
    }

    @Test
    @Clause("GZ-18")
    void aMonthThatStraddlesAWindowByDayAsksForTheDay() {
        IncomeItem may = item(IncomeKind.MIGRANT_WORK, "3000", "2021-05");
        assertThat(statement(WindowAlignment.MONTH, 1, may).faults(TODAY)).isEmpty();
        assertThat(statement(WindowAlignment.DAY, 1, may).faults(TODAY))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/items/0/period", "period.straddles"));
    }

    @Test
    void netIncomeIsTheFourIncomesLessTheBusinessExpense() {
        IncomeResult result = statement(WindowAlignment.MONTH, 4,
                        item(IncomeKind.MIGRANT_WORK, "30000", "2021-12"),
                        item(IncomeKind.CROPS, "8000", "2021-10"),
                        item(IncomeKind.LAND_TRANSFER, "1500.50", "2021-11"),
                        item(IncomeKind.PENSION, "2499.50", "2022-01"),
                        item(IncomeKind.CROPS_EXPENSE, "2000", "2021-09"),
                        item(IncomeKind.INSURANCE_CLAIM, "6000", "2022-02"),
                        item(IncomeKind.MEDICAL_SELF_PAID, "15000", "2022-03"))
                .result();
        assertThat(result.netIncome()).isEqualTo(Money.of("40000"));
        assertThat(result.netIncomePerCapita()).isEqualTo(Money.of("10000"));
        assertThat(result.referenceIncome()).isEqualTo(Money.of("31000"));
        assertThat(result.referenceIncomePerCapita()).isEqualTo(Money.of("7750"));
        assertThat(result.totals()).containsEntry(IncomeCategory.SELF_PAID, Money.of("15000"));
    }

    @Test
    @Clause("GZ-10")
    void selfPaidExpenseIsTakenOffBeforeTheLineIsHeldAgainstIt() {
        Money line = Money.of("6700");
        Money heavy = IncomeResult.perCapitaAfterSelfPaid(Money.of("40000"), Money.of("15000"), 4);
        Money lighter = IncomeResult.perCapitaAfterSelfPaid(Money.of("40000"), Money.of("13200"), 4);
        assertThat(heavy).isEqualTo(Money.of("6250")).isLessThan(line);
        assertThat(lighter).isEqualTo(line);
    }

    @Test
    @Clause("GZ-10")
    void withoutClaimsTheReferenceIncomeIsTheIncomeAfterSelfPaidExpense() {
        IncomeResult result = statement(WindowAlignment.MONTH, 4,
                        item(IncomeKind.MIGRANT_WORK, "40000", "2021-12"),
                        item(IncomeKind.MEDICAL_SELF_PAID, "15000", "2022-03"))
                .result();
        assertThat(result.referenceIncomePerCapita()).isEqualTo(Money.of("6250"));
    }

    @Test
    @Clause("GZ-16")
    void aBirthDividesTheSameIncomeAmongMoreHeads() {
        IncomeResult result = statement(WindowAlignment.MONTH, 4, item(IncomeKind.MIGRANT_WORK, "27000", "2021-12")).result();
        assertThat(result.netIncomePerCapita()).isEqualTo(Money.of("6750"));
        assertThat(result.netIncomePerCapitaAmong(5)).isEqualTo(Money.of("5400"));
    }

    @Test
    void moreExpenseThanIncomeLeavesANegativeIncome() {
        IncomeResult result = statement(WindowAlignment.MONTH, 2, item(IncomeKind.LIVESTOCK_EXPENSE, "900", "2021-12")).result();
        assertThat(result.netIncomePerCapita()).isEqualTo(Money.of("-450"));
    }

    private static IncomeItem item(IncomeKind kind, String amount, String period) {
        return new IncomeItem(kind, Money.of(amount), IncomePeriod.parse(period).orElseThrow(), null, null);
    }

    private static IncomeStatement statement(WindowAlignment alignment, int members, IncomeItem... items) {
        return new IncomeStatement(RecordPurpose.IDENTIFICATION, PROCEDURE, alignment, MemberBasis.REGISTERED, members,
                IncomeFormula.NET_PLUS_CLAIM_MINUS_SELF_PAID, List.of(items), null);
    }
}
