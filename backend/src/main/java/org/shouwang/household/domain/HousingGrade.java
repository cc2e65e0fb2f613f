package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 房屋等级: A and B are safe, C (repair) and D (rebuild) dangerous. */
public enum HousingGrade implements Coded {
    A, B, C, D;

    public static final CodeList<HousingGrade> LIST = CodeList.of(HousingGrade.class);

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return name();
    }

    public boolean isDangerous() {
        return this == C || this == D;
    }
}
