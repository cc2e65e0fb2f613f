package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** What a complete digital file holds (SX-07): first the household's, then each member's items. */
public enum FileItem implements Coded {
    PHONE("户联系电话"),
    ADDRESS("家庭住址"),
    HUKOU_KIND("户籍性质"),
    RELOCATION_KIND("搬迁类型"),
    OUT_OF_POVERTY_YEAR("脱贫年度"),
    HOUSE_AREA("住房面积"),
    INCOME_STATEMENT("收支情况"),
    GUARANTEE_EDUCATION("义务教育保障情况"),
    GUARANTEE_MEDICAL("基本医疗保障情况"),
    GUARANTEE_HOUSING("住房安全情况"),
    GUARANTEE_WATER("饮水安全情况"),
    ETHNICITY("民族"),
    EDUCATION_OR_SCHOOL("文化程度或在校生状况"),
    HEALTH("健康状况"),
    LABOUR_CAPACITY("劳动技能"),
    MEDICAL_INSURANCE("医疗保险参保情况");

    public static final CodeList<FileItem> LIST = CodeList.of(FileItem.class);

    private final String label;

    FileItem(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    static FileItem of(GuaranteeKind kind) {
        return valueOf("GUARANTEE_" + kind.name());
    }
}
