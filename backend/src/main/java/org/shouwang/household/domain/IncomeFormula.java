package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;
import org.shouwang.kernel.Money;

/**
 * How the figure is reckoned that is held against the monitoring line. The id is stored with each result: the sources
 * show only the three parts, so a later official formula gets an id of its own and old results stay explained.
 */
public enum IncomeFormula implements Coded {
    /** Net income + claims − compliant self-paid expense. */
    NET_PLUS_CLAIM_MINUS_SELF_PAID("家庭纯收入＋理赔收入－合规自付支出");

    public static final CodeList<IncomeFormula> LIST = CodeList.of(IncomeFormula.class);

    private final String label;

    IncomeFormula(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public Money total(Money netIncome, Money claims, Money selfPaid) {
        return switch (this) {
            case NET_PLUS_CLAIM_MINUS_SELF_PAID -> netIncome.plus(claims).minus(selfPaid);
        };
    }
}
