package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 户籍性质. */
public enum HukouKind implements Coded {
    RURAL("农村户籍"),
    URBAN_CONVERTED("城镇户籍（农转城）");

    public static final CodeList<HukouKind> LIST = CodeList.of(HukouKind.class);

    private final String label;

    HukouKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
