package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 搬迁类型: moved to a resettlement site as a poor household, moved along with it, or not at all. */
public enum RelocationKind implements Coded {
    NONE("未搬迁"),
    RESETTLED("易地扶贫搬迁"),
    SYNCHRONOUS("同步搬迁");

    public static final CodeList<RelocationKind> LIST = CodeList.of(RelocationKind.class);

    private final String label;

    RelocationKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
