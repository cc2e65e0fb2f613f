package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** "3+1": three guarantees and safe water. */
public enum GuaranteeKind implements Coded {
    EDUCATION("义务教育"),
    MEDICAL("基本医疗"),
    HOUSING("住房安全"),
    WATER("饮水安全");

    public static final CodeList<GuaranteeKind> LIST = CodeList.of(GuaranteeKind.class);

    private final String label;

    GuaranteeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
