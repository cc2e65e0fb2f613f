package org.shouwang.household.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 残疾类别; the order is that of digit 19 of a disability certificate. */
public enum DisabilityType implements Coded {
    SIGHT("视力"),
    HEARING("听力"),
    SPEECH("言语"),
    LIMB("肢体"),
    INTELLECT("智力"),
    MIND("精神"),
    MULTIPLE("多重");

    public static final CodeList<DisabilityType> LIST = CodeList.of(DisabilityType.class);

    private final String label;

    DisabilityType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
