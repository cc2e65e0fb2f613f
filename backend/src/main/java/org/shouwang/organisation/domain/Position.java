package org.shouwang.organisation.domain;

import static org.shouwang.organisation.domain.PositionKind.DUTY;
import static org.shouwang.organisation.domain.PositionKind.TEAM;
import static org.shouwang.organisation.domain.PositionKind.VILLAGE;

import java.util.Arrays;
import java.util.List;
import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** What a person can be appointed to: the five jobs of HB-29, a place in a task force (GZ-37), the care for a village (GZ-38). */
public enum Position implements Coded {
    SYSTEM_ADMIN("系统管理", DUTY), INFO_UPDATE("信息更新", DUTY), STATISTICS("数据统计", DUTY), ANALYSIS("分析研判", DUTY),
    HOME_VERIFICATION("入户核实", DUTY),
    LEADER("组长", TEAM), DEPUTY_LEADER("副组长", TEAM), MEMBER("成员", TEAM),
    COUNTY_LEADER("县级包村领导", VILLAGE), TOWNSHIP_CADRE("乡镇包村干部", VILLAGE), FIRST_SECRETARY("驻村第一书记", VILLAGE),
    RESIDENT_TEAM("驻村工作队员", VILLAGE), GROUP_LEADER("村民小组长", VILLAGE);

    public static final CodeList<Position> LIST = CodeList.of(Position.class);

    private final String label;
    private final PositionKind kind;

    Position(String label, PositionKind kind) {
        this.label = label;
        this.kind = kind;
    }

    public static List<Position> of(PositionKind kind) {
        return Arrays.stream(values()).filter(post -> post.kind == kind).toList();
    }

    @Override
    public String label() {
        return label;
    }

    public PositionKind kind() {
        return kind;
    }

    /** A village group's leader lives there; the others are sent and bind the village to a level of government. */
    public boolean isCadre() {
        return kind == VILLAGE && this != GROUP_LEADER;
    }
}
