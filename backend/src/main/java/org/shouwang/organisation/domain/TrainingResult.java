package org.shouwang.organisation.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 培训结果. */
public enum TrainingResult implements Coded {
    ATTENDED("已参加"), PASSED("考核合格"), FAILED("考核不合格");

    public static final CodeList<TrainingResult> LIST = CodeList.of(TrainingResult.class);

    private final String label;

    TrainingResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
