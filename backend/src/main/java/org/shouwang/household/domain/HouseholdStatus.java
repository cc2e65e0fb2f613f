package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 状态: what became of the household; follows from its members leaving. */
public enum HouseholdStatus implements Coded {
    ACTIVE("在册"),
    MOVED_OUT("整户迁出"),
    EXTINCT("整户消亡"),
    MERGED("已并户");

    public static final CodeList<HouseholdStatus> LIST = CodeList.of(HouseholdStatus.class);

    private final String label;

    HouseholdStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
