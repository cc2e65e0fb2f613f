package org.shouwang.household.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Money;

/**
 * 收支情况: what a household earned and spent in the year before a procedure, one per purpose and reference date.
 *
 * @param memberBasis who is divided among; no document decides it, so whoever records says it
 * @param items all that was told; those outside the window are kept and not counted
 * @param attestedBy the head who signed, or who signed instead
 */
public record IncomeStatement(
        RecordPurpose purpose,
        LocalDate referenceDate,
        WindowAlignment alignment,
        MemberBasis memberBasis,
        int memberCount,
        IncomeFormula formula,
        List<IncomeItem> items,
        @Nullable String attestedBy) {

    public IncomeStatement {
        if (memberCount < 1) {
            throw new IllegalArgumentException("an income is divided among at least one member");
        }
        items = List.copyOf(items);
    }

    public IncomeWindow window() {
        return IncomeWindow.before(referenceDate, alignment);
    }

    public boolean counts(IncomeItem item) {
        return window().of(item.period()) == IncomeWindow.Position.INSIDE;
    }

    public IncomeResult result() {
        Map<IncomeCategory, Money> totals = new EnumMap<>(IncomeCategory.class);
        for (IncomeCategory category : IncomeCategory.values()) {
            totals.put(category, total(category));
        }
        return IncomeResult.of(totals, memberCount, formula);
    }

    private Money total(IncomeCategory category) {
        List<Money> amounts = new ArrayList<>();
        for (IncomeItem item : items) {
            if (item.category() == category && counts(item)) {
                amounts.add(item.amount());
            }
        }
        return Money.sum(amounts);
    }

    public List<Fault> faults(LocalDate today) {
        Faults faults = new Faults();
        if (referenceDate.isAfter(today)) {
            faults.add("referenceDate", FaultKind.IN_FUTURE);
        }
        for (int place = 0; place < items.size(); place++) {
            check(items.get(place), faults.at("items").at(place));
        }
        return faults.all();
    }

    /** A month that only partly lies in a window counted by day cannot be split by anybody but the one who recorded it. */
    private void check(IncomeItem item, Faults faults) {
        if (item.amount().isNegative()) {
            faults.add("amount", FaultKind.AMOUNT);
        }
        if (window().of(item.period()) == IncomeWindow.Position.STRADDLES) {
            faults.add("period", FaultKind.PERIOD_STRADDLES);
        }
    }
}
