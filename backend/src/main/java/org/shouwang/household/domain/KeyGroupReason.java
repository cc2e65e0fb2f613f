package org.shouwang.household.domain;

import java.util.EnumSet;
import java.util.Set;
import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** Why a household is among the key groups or areas of GZ-06. */
public enum KeyGroupReason implements Coded {
    MONITORING_TARGET("监测对象"),
    WARNING_OBJECT("预警对象"),
    NEW_RURAL_DIBAO("新增农村低保"),
    RELOCATION("搬迁户"),
    KEY_COUNTY("国家乡村振兴重点帮扶县"),
    RELOCATION_SITE("易地扶贫搬迁集中安置区");

    public static final CodeList<KeyGroupReason> LIST = CodeList.of(KeyGroupReason.class);

    private final String label;

    KeyGroupReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * All reasons at once, so that a household is listed once with each of them.
     *
     * @param inKeyCounty the household's county is a national key assistance county
     * @param atRelocationSite its village or group is a concentrated relocation site
     */
    public static Set<KeyGroupReason> of(Set<KeyGroup> named, boolean relocated, boolean inKeyCounty, boolean atRelocationSite) {
        Set<KeyGroupReason> reasons = EnumSet.noneOf(KeyGroupReason.class);
        named.forEach(group -> reasons.add(valueOf(group.name())));
        if (relocated) {
            reasons.add(RELOCATION);
        }
        if (inKeyCounty) {
            reasons.add(KEY_COUNTY);
        }
        if (atRelocationSite) {
            reasons.add(RELOCATION_SITE);
        }
        return reasons;
    }
}
