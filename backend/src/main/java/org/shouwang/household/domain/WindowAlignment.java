package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** How the twelve months of an income window are counted back (GZ-18). */
public enum WindowAlignment implements Coded {
    DAY("按日"),
    MONTH("按月");

    public static final CodeList<WindowAlignment> LIST = CodeList.of(WindowAlignment.class);

    private final String label;

    WindowAlignment(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
