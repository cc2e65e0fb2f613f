package org.shouwang.household.store;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.shouwang.household.domain.Guarantee.Detail;
import org.shouwang.household.domain.GuaranteeKind;
import org.shouwang.household.domain.HousingGrade;

/** The JSON of {@code household_guarantee.detail}: the fields of one kind, the others absent. */
@Serdeable
record GuaranteeColumn(
        @Nullable List<Long> persons,
        @Nullable String grade,
        @Nullable Integer litres,
        @Nullable Boolean qualityOk,
        @Nullable Integer minutes,
        @Nullable Integer reliability,
        @Nullable Integer outageDays) {

    static GuaranteeColumn of(Detail detail) {
        return switch (detail) {
            case Detail.Education education -> ofPersons(education.dropouts());
            case Detail.Medical medical -> ofPersons(medical.uninsured());
            case Detail.Housing housing -> new GuaranteeColumn(
                    null, housing.grade() == null ? null : housing.grade().code(), null, null, null, null, null);
            case Detail.Water water -> new GuaranteeColumn(
                    null, null, water.litresPerPersonAndDay(), water.qualityOk(), water.minutesToFetch(),
                    water.reliabilityPercent(), water.outageDays());
        };
    }

    Detail toDetail(GuaranteeKind kind) {
        return switch (kind) {
            case EDUCATION -> new Detail.Education(persons == null ? List.of() : persons);
            case MEDICAL -> new Detail.Medical(persons == null ? List.of() : persons);
            case HOUSING -> new Detail.Housing(grade == null ? null : HousingGrade.LIST.get(grade));
            case WATER -> new Detail.Water(litres, qualityOk, minutes, reliability, outageDays);
        };
    }

    GuaranteeColumn of(List<Long> otherPersons) {
        return new GuaranteeColumn(otherPersons, grade, litres, qualityOk, minutes, reliability, outageDays);
    }

    private static GuaranteeColumn ofPersons(List<Long> persons) {
        return new GuaranteeColumn(persons, null, null, null, null, null, null);
    }
}
