package org.shouwang.household.domain;

import java.util.Map;
import org.shouwang.kernel.Money;

/** What follows from the items of a statement. */
public record IncomeResult(
        Map<IncomeCategory, Money> totals,
        Money netIncome,
        Money netIncomePerCapita,
        Money referenceIncome,
        Money referenceIncomePerCapita) {

    static IncomeResult of(Map<IncomeCategory, Money> totals, int memberCount, IncomeFormula formula) {
        Money net = totals.get(IncomeCategory.WAGE)
                .plus(totals.get(IncomeCategory.BUSINESS))
                .plus(totals.get(IncomeCategory.PROPERTY))
                .plus(totals.get(IncomeCategory.TRANSFER))
                .minus(totals.get(IncomeCategory.BUSINESS_EXPENSE));
        Money reference = formula.total(net, totals.get(IncomeCategory.CLAIM), totals.get(IncomeCategory.SELF_PAID));
        return new IncomeResult(Map.copyOf(totals), net, net.dividedBy(memberCount), reference, reference.dividedBy(memberCount));
    }

    /** What a head keeps after the household's self-paid expenses: (net − self-paid) ÷ members (GZ-10). */
    public static Money perCapitaAfterSelfPaid(Money netIncome, Money selfPaid, int memberCount) {
        return netIncome.minus(selfPaid).dividedBy(memberCount);
    }

    /** The same income among more or fewer heads: 27,000 ÷ 4 = 6,750, after a birth ÷ 5 = 5,400 (GZ-16). */
    public Money netIncomePerCapitaAmong(int memberCount) {
        return netIncome.dividedBy(memberCount);
    }
}
