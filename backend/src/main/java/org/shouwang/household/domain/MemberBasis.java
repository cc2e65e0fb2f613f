package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 计算人口: whose income is divided among whom. The documents do not decide it, so each statement says it. */
public enum MemberBasis implements Coded {
    REGISTERED("户籍人口"),
    RESIDENT("常住人口");

    public static final CodeList<MemberBasis> LIST = CodeList.of(MemberBasis.class);

    private final String label;

    MemberBasis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
