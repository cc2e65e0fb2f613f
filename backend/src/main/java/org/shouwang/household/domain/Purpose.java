package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 查看目的: why somebody from outside the county's own work opens a household or sees a number unmasked. */
public enum Purpose implements Coded {
    CASE_REVIEW("个案核查"),
    COMPLAINT("投诉举报"),
    INSPECTION("监督检查"),
    DATA_QUALITY("数据质量"),
    AUDIT("审计");

    public static final CodeList<Purpose> LIST = CodeList.of(Purpose.class);

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
