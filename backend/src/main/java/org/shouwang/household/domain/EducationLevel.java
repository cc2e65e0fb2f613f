package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 文化程度 of somebody who has left school. */
public enum EducationLevel implements Coded {
    ILLITERATE("文盲或半文盲"),
    PRIMARY("小学"),
    JUNIOR_SECONDARY("初中"),
    SENIOR_SECONDARY("高中"),
    JUNIOR_COLLEGE("大专"),
    BACHELOR_OR_ABOVE("本科及以上");

    public static final CodeList<EducationLevel> LIST = CodeList.of(EducationLevel.class);

    private final String label;

    EducationLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
