package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 户类型: was the household ever registered poor? Once out of poverty it stays so (HB-04). */
public enum HouseholdType implements Coded {
    GENERAL("一般农户"),
    OUT_OF_POVERTY("脱贫户");

    public static final CodeList<HouseholdType> LIST = CodeList.of(HouseholdType.class);

    private final String label;

    HouseholdType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
