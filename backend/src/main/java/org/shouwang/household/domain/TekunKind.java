package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 享受特困供养政策情况. */
public enum TekunKind implements Coded {
    URBAN("城市特困"),
    RURAL("农村特困"),
    NONE("未享受");

    public static final CodeList<TekunKind> LIST = CodeList.of(TekunKind.class);

    private final String label;

    TekunKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
