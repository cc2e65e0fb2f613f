package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 自然增加原因: why somebody became a member. */
public enum JoinReason implements Coded {
    BIRTH("出生"),
    MARRIAGE_IN("婚入"),
    MOVE_IN("迁入"),
    RETURN("回归"),
    ADOPTION("收养"),
    MISSED("补录"),
    SPLIT("分户"),
    MERGER("并户");

    public static final CodeList<JoinReason> LIST = CodeList.of(JoinReason.class);

    private final String label;

    JoinReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
