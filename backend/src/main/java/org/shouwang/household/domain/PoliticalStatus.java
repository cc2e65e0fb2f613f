package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 政治面貌. */
public enum PoliticalStatus implements Coded {
    PARTY_MEMBER("中共党员"),
    PROBATIONARY_PARTY_MEMBER("中共预备党员"),
    YOUTH_LEAGUE_MEMBER("共青团员"),
    MASSES("群众");

    public static final CodeList<PoliticalStatus> LIST = CodeList.of(PoliticalStatus.class);

    private final String label;

    PoliticalStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
