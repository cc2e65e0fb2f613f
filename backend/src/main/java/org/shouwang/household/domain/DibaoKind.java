package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 享受低保政策情况. */
public enum DibaoKind implements Coded {
    URBAN("城市低保"),
    RURAL("农村低保"),
    NONE("未享受");

    public static final CodeList<DibaoKind> LIST = CodeList.of(DibaoKind.class);

    private final String label;

    DibaoKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
