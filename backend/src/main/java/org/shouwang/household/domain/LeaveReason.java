package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 自然减少原因: why somebody ceased to be a member. */
public enum LeaveReason implements Coded {
    DEATH("死亡"),
    MARRIAGE_OUT("婚出"),
    MOVE_OUT("迁出"),
    SPLIT("分户"),
    IMPRISONMENT("服刑"),
    MISSING("失踪"),
    MERGER("并户"),
    DUPLICATE("重复登记");

    public static final CodeList<LeaveReason> LIST = CodeList.of(LeaveReason.class);

    private final String label;

    LeaveReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
