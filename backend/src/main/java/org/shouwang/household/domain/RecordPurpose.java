package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 用途: what a statement or a guarantee was recorded for. Inclusion and elimination each need their own (GZ-30). */
public enum RecordPurpose implements Coded {
    IDENTIFICATION("识别"),
    MONITORING("监测"),
    ELIMINATION("风险消除"),
    ANNUAL("年度");

    public static final CodeList<RecordPurpose> LIST = CodeList.of(RecordPurpose.class);

    private final String label;

    RecordPurpose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
