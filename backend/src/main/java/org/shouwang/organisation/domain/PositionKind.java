package org.shouwang.organisation.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** What a post belongs to. */
public enum PositionKind implements Coded {
    DUTY("岗位"), TEAM("专班"), VILLAGE("包村");

    public static final CodeList<PositionKind> LIST = CodeList.of(PositionKind.class);

    private final String label;

    PositionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
