package org.shouwang.organisation.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 行业部门 (model CL-DEPT). */
public enum Department implements Coded {
    MEDICAL_INSURANCE("医保"), HEALTH("卫健"), CIVIL_AFFAIRS("民政"), DISABLED_FEDERATION("残联"), EDUCATION("教育"),
    TRAFFIC_POLICE("交警"), PUBLIC_SECURITY("公安"), FIRE("消防"), EMERGENCY("应急"), HOUSING("住建"), WATER("水利"),
    HUMAN_RESOURCES("人社"), MARKET("市场监管"), TAX("税务"), NATURAL_RESOURCES("自然资源"), AGRICULTURE("农业农村"),
    FINANCE("财政"), WOMENS_FEDERATION("妇联"), YOUTH_LEAGUE("团委"), PETITION("信访"), BUREAU("乡村振兴");

    public static final CodeList<Department> LIST = CodeList.of(Department.class);

    private final String label;

    Department(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
