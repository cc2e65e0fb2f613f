package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 证件类型. */
public enum IdType implements Coded {
    IDENTITY_CARD("居民身份证(户口簿)"),
    DISABILITY_CERTIFICATE("残疾人证");

    public static final CodeList<IdType> LIST = CodeList.of(IdType.class);

    private final String label;

    IdType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
