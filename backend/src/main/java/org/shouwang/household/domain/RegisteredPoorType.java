package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 属性: how an out-of-poverty household was registered. */
public enum RegisteredPoorType implements Coded {
    GENERAL("一般脱贫户"),
    DIBAO("低保脱贫户"),
    TEKUN("特困供养脱贫户");

    public static final CodeList<RegisteredPoorType> LIST = CodeList.of(RegisteredPoorType.class);

    private final String label;

    RegisteredPoorType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
