package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 劳动技能. Weak labour is counted apart: it is neither labour nor none. */
public enum LabourCapacity implements Coded {
    ORDINARY("普通劳动力", true, true),
    SKILLED("技能劳动力", true, true),
    WEAK("弱劳动力或半劳动力", false, true),
    LOST("丧失劳动力", false, false),
    NONE("无劳动力", false, false);

    public static final CodeList<LabourCapacity> LIST = CodeList.of(LabourCapacity.class);

    private final String label;
    private final boolean countsAsLabour;
    private final boolean mayWorkAtAll;

    LabourCapacity(String label, boolean countsAsLabour, boolean mayWorkAtAll) {
        this.label = label;
        this.countsAsLabour = countsAsLabour;
        this.mayWorkAtAll = mayWorkAtAll;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean countsAsLabour() {
        return countsAsLabour;
    }

    public boolean mayWorkAtAll() {
        return mayWorkAtAll;
    }
}
