package org.shouwang.household.domain;

import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Money;

/** 收入明细: one amount, when, and if it is one person's, whose. */
public record IncomeItem(
        IncomeKind kind, Money amount, IncomePeriod period, @Nullable Long personId, @Nullable String evidence) {

    public IncomeCategory category() {
        return kind.category();
    }
}
