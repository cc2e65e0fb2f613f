package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 收支类别 of a statement. */
public enum IncomeCategory implements Coded {
    WAGE("工资性收入"),
    BUSINESS("生产经营性收入"),
    PROPERTY("财产性收入"),
    TRANSFER("转移性收入"),
    BUSINESS_EXPENSE("生产经营性支出"),
    CLAIM("理赔收入"),
    SELF_PAID("合规自付支出");

    public static final CodeList<IncomeCategory> LIST = CodeList.of(IncomeCategory.class);

    private final String label;

    IncomeCategory(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
