package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 健康状况; a person may have several but "healthy" stands alone. */
public enum HealthStatus implements Coded {
    HEALTHY("健康"),
    CHRONIC_DISEASE("长期慢性病"),
    SERIOUS_ILLNESS("患有大病"),
    DISABLED("残疾");

    public static final CodeList<HealthStatus> LIST = CodeList.of(HealthStatus.class);

    private final String label;

    HealthStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
