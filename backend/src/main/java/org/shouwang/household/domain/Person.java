package org.shouwang.household.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.Sex;

/** 人口: one person as the register knows it. Null where the file is still silent. */
public record Person(
        String name,
        IdNumber idNumber,
        @Nullable String nationalPersonNo,
        @Nullable Ethnicity ethnicity,
        @Nullable PoliticalStatus politicalStatus,
        @Nullable PhoneNumber phone,
        @Nullable EducationLevel educationLevel,
        @Nullable SchoolStatus schoolStatus,
        @Nullable String notInSchoolReason,
        @Nullable LabourCapacity labourCapacity,
        Health health,
        Insurance insurance,
        @Nullable DibaoKind dibao,
        @Nullable TekunKind tekun,
        @Nullable Work work,
        @Nullable PublicPost publicPost) {

    public Sex sex() {
        return idNumber.sex();
    }

    public LocalDate birthDate() {
        return idNumber.birthDate();
    }

    public IdType idType() {
        return idNumber.isDisabilityCertificate() ? IdType.DISABILITY_CERTIFICATE : IdType.IDENTITY_CARD;
    }

    void check(LocalDate today, Faults faults) {
        if (birthDate().isAfter(today)) {
            faults.add("idNumber", FaultKind.ID_BORN_LATER);
        }
        if (educationLevel != null && schoolStatus != null) {
            faults.add("schoolStatus", FaultKind.SCHOOL_AND_EDUCATION);
        }
        health.flaw().ifPresent(flaw -> faults.at("health").add("statuses", flaw));
        if (health.contradicts(idNumber)) {
            faults.at("health").add("disabilityType", FaultKind.ID_DISABILITY);
        }
    }
}
