package org.shouwang.organisation.domain;

import static org.shouwang.kernel.RegionLevel.CITY;
import static org.shouwang.kernel.RegionLevel.COUNTY;
import static org.shouwang.kernel.RegionLevel.PROVINCE;
import static org.shouwang.kernel.RegionLevel.TOWNSHIP;
import static org.shouwang.kernel.RegionLevel.VILLAGE;

import java.util.Set;
import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;
import org.shouwang.kernel.RegionLevel;

/** 机构类型 (model CL-ORG), and the levels at which there is such a thing (HB-27, SX-15). */
public enum OrganisationType implements Coded {
    BUREAU("乡村振兴部门", PROVINCE, CITY, COUNTY),
    PREVENTION_CENTRE("防贫中心", PROVINCE, CITY, COUNTY),
    TOWNSHIP_STATION("乡镇工作站", TOWNSHIP),
    VILLAGE_COMMITTEE("村民委员会", VILLAGE),
    LINE_DEPARTMENT("行业部门", PROVINCE, CITY, COUNTY),
    TASK_FORCE("工作专班", PROVINCE, CITY, COUNTY),
    INSURER("保险机构", PROVINCE, CITY, COUNTY),
    AUDITOR("审计监督机构", PROVINCE, CITY, COUNTY);

    public static final CodeList<OrganisationType> LIST = CodeList.of(OrganisationType.class);

    private final String label;
    private final Set<RegionLevel> levels;

    OrganisationType(String label, RegionLevel... levels) {
        this.label = label;
        this.levels = Set.of(levels);
    }

    @Override
    public String label() {
        return label;
    }

    public boolean existsAt(RegionLevel level) {
        return levels.contains(level);
    }
}
