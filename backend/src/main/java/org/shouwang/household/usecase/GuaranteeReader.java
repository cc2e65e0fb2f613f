package org.shouwang.household.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.Guarantee;
import org.shouwang.household.domain.Guarantee.Detail;
import org.shouwang.household.domain.GuaranteeKind;
import org.shouwang.household.domain.HousingGrade;
import org.shouwang.household.domain.RecordPurpose;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.domain.RegisteredMember;
import org.shouwang.kernel.Ids;

/** Turns what somebody wrote about a guarantee into one; a field of another kind is a fault. */
final class GuaranteeReader {

    private final RegisteredHousehold household;
    private final Faults faults;
    private final Fields fields;

    GuaranteeReader(RegisteredHousehold household, Faults faults) {
        this.household = household;
        this.faults = faults;
        this.fields = new Fields(Words.CODES, faults);
    }

    @Nullable Guarantee read(GuaranteeForm form) {
        fields.require("kind", form.kind());
        fields.require("assessedOn", form.assessedOn());
        fields.require("purpose", form.purpose());
        fields.require("problem", form.problem());
        GuaranteeKind kind = fields.code("kind", GuaranteeKind.LIST, form.kind());
        RecordPurpose purpose = fields.code("purpose", RecordPurpose.LIST, form.purpose());
        String measures = fields.text("measures", form.measures(), 500);
        String effect = fields.text("effect", form.effect(), 500);
        Detail detail = kind == null ? null : detail(kind, form);
        return detail == null || purpose == null || form.assessedOn() == null || form.problem() == null
                ? null
                : new Guarantee(form.assessedOn(), purpose, form.problem(), detail, measures, effect);
    }

    private Detail detail(GuaranteeKind kind, GuaranteeForm form) {
        boolean ofPersons = kind == GuaranteeKind.EDUCATION || kind == GuaranteeKind.MEDICAL;
        onlyFor(ofPersons, "personIds", form.personIds() == null || form.personIds().isEmpty() ? null : form.personIds());
        onlyFor(kind == GuaranteeKind.HOUSING, "housingGrade", form.housingGrade());
        onlyFor(kind == GuaranteeKind.WATER, "water", form.water());
        return switch (kind) {
            case EDUCATION -> new Detail.Education(members(form.personIds()));
            case MEDICAL -> new Detail.Medical(members(form.personIds()));
            case HOUSING -> new Detail.Housing(fields.code("housingGrade", HousingGrade.LIST, form.housingGrade()));
            case WATER -> water(form.water());
        };
    }

    private void onlyFor(boolean kind, String field, @Nullable Object value) {
        if (!kind && value != null) {
            faults.add(field, FaultKind.NOT_ALLOWED_HERE);
        }
    }

    private List<Long> members(@Nullable List<String> personIds) {
        List<Long> members = new ArrayList<>();
        Faults here = faults.at("personIds");
        for (int place = 0; personIds != null && place < personIds.size(); place++) {
            Optional<Long> member = Ids.parse(personIds.get(place)).flatMap(household::findCurrent).map(RegisteredMember::personId);
            if (member.isEmpty()) {
                here.add(Integer.toString(place), FaultKind.NOT_A_MEMBER);
            }
            member.ifPresent(members::add);
        }
        return members;
    }

    private Detail.Water water(GuaranteeForm.@Nullable WaterForm form) {
        if (form == null) {
            return new Detail.Water(null, null, null, null, null);
        }
        Fields each = fields.at("water");
        return new Detail.Water(
                each.between("litresPerPersonAndDay", form.litresPerPersonAndDay(), 0, 10_000),
                form.qualityOk(),
                each.between("minutesToFetch", form.minutesToFetch(), 0, 1_440),
                each.between("reliabilityPercent", form.reliabilityPercent(), 0, 100),
                each.between("outageDays", form.outageDays(), 0, 366));
    }
}
