package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 迁移申请: what became of a request to move to another county. */
public enum MoveStatus implements Coded {
    REQUESTED("待接收"),
    ACCEPTED("已接收"),
    REFUSED("已退回"),
    WITHDRAWN("已撤回");

    public static final CodeList<MoveStatus> LIST = CodeList.of(MoveStatus.class);

    private final String label;

    MoveStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
