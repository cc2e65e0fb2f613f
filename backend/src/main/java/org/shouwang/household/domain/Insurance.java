package org.shouwang.household.domain;

import org.jspecify.annotations.Nullable;

/** 医保、大病保险、商业补充、养老: null where nobody has asked yet. */
public record Insurance(
        @Nullable Boolean residentMedical,
        @Nullable Boolean employeeMedical,
        @Nullable Boolean seriousIllness,
        @Nullable Boolean commercialMedical,
        @Nullable Boolean residentPension,
        @Nullable Boolean employeePension) {

    public static final Insurance UNKNOWN = new Insurance(null, null, null, null, null, null);

    /** Somebody is insured by one of the two schemes, or it is known that by neither. */
    boolean isMedicalKnown() {
        return isTrue(residentMedical) || isTrue(employeeMedical) || residentMedical != null && employeeMedical != null;
    }

    private static boolean isTrue(@Nullable Boolean answer) {
        return Boolean.TRUE.equals(answer);
    }
}
