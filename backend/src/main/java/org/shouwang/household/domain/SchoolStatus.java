package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 在校生状况 of somebody who is not yet or still at school. */
public enum SchoolStatus implements Coded {
    BEFORE_SCHOOL("学龄前儿童"),
    KINDERGARTEN("学前教育"),
    PRIMARY("小学"),
    JUNIOR_7("七年级"),
    JUNIOR_8("八年级"),
    JUNIOR_9("九年级"),
    SENIOR_1("普通高中一年级"),
    SENIOR_2("普通高中二年级"),
    SENIOR_3("普通高中三年级"),
    VOCATIONAL_1("中职一年级"),
    VOCATIONAL_2("中职二年级"),
    VOCATIONAL_3("中职三年级"),
    HIGHER_VOCATIONAL_1("高职高专一年级"),
    HIGHER_VOCATIONAL_2("高职高专二年级"),
    HIGHER_VOCATIONAL_3("高职高专三年级"),
    TECHNICIAN_1("技师学院一年级"),
    TECHNICIAN_2("技师学院二年级"),
    TECHNICIAN_3("技师学院三年级"),
    TECHNICIAN_4("技师学院四年级"),
    BACHELOR_1("本科一年级"),
    BACHELOR_2("本科二年级"),
    BACHELOR_3("本科三年级"),
    BACHELOR_4("本科四年级"),
    BACHELOR_5("本科五年级"),
    POSTGRADUATE("硕士研究生及以上");

    public static final CodeList<SchoolStatus> LIST = CodeList.of(SchoolStatus.class);

    private final String label;

    SchoolStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
