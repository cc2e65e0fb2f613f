package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 重点人群 that somebody has to name; the rest of the reasons follow from the file and its region (GZ-06). */
public enum KeyGroup implements Coded {
    MONITORING_TARGET("监测对象"),
    WARNING_OBJECT("预警对象"),
    NEW_RURAL_DIBAO("新增农村低保");

    public static final CodeList<KeyGroup> LIST = CodeList.of(KeyGroup.class);

    private final String label;

    KeyGroup(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
