package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 公益性岗位. */
public enum PublicPostType implements Coded {
    FOREST_RANGER("护林员"),
    CLEANER("保洁员"),
    ROAD_KEEPER("护路员"),
    SECURITY_ASSISTANT("治安协管"),
    OTHER("其他");

    public static final CodeList<PublicPostType> LIST = CodeList.of(PublicPostType.class);

    private final String label;

    PublicPostType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
