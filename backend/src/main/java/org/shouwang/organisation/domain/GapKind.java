package org.shouwang.organisation.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 缺项: what the documents demand of every region or organisation. Villages without a grid worker are the grids' matter. */
public enum GapKind implements Coded {
    /** HB-27. */
    COUNTY_WITHOUT_CENTRE("未设防贫中心的县"),
    /** HB-27. */
    TOWNSHIP_WITHOUT_STATION("未设工作站的乡镇"),
    /** SX-15: province, city and county each have one. */
    REGION_WITHOUT_TEAM("未设工作专班的省市县"),
    /** GZ-37: no leader, or no office. */
    TEAM_INCOMPLETE("人员或办公室不全的专班"),
    /** HB-29: a centre in which one of the five jobs has no lead. */
    DUTY_WITHOUT_LEAD("五项职责缺主责人的防贫中心"),
    /** GZ-38. */
    VILLAGE_WITHOUT_CADRE("无包村干部的村");

    public static final CodeList<GapKind> LIST = CodeList.of(GapKind.class);

    private final String label;

    GapKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
