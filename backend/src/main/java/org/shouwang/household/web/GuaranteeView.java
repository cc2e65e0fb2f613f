package org.shouwang.household.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.shouwang.household.domain.Guarantee;
import org.shouwang.household.domain.Guarantee.Detail;
import org.shouwang.household.domain.RecordedGuarantee;
import org.shouwang.household.usecase.GuaranteeForm;

/**
 * The state of one of the four guarantees on a day.
 *
 * @param id record
 * @param kind {@code education}, {@code medical}, {@code housing} or {@code water}
 * @param assessedOn day of the assessment
 * @param purpose what it was recorded for
 * @param problem somebody judged that it is not secured
 * @param unsafe judged so, or what was found says so (grade C or D, a dropout, somebody uninsured, bad water)
 * @param unanswered unsafe, and no measure is recorded
 * @param personIds members who dropped out or are uninsured
 * @param housingGrade {@code A} to {@code D}
 * @param water what was found of the water
 * @param measures what is done about it
 * @param effect what came of it
 * @param recordedAt when it was recorded
 * @param recordedBy who recorded it
 */
@Serdeable
record GuaranteeView(
        String id,
        String kind,
        LocalDate assessedOn,
        String purpose,
        boolean problem,
        boolean unsafe,
        boolean unanswered,
        List<String> personIds,
        @Nullable String housingGrade,
        GuaranteeForm.@Nullable WaterForm water,
        @Nullable String measures,
        @Nullable String effect,
        OffsetDateTime recordedAt,
        String recordedBy) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static GuaranteeView of(RecordedGuarantee recorded) {
        Guarantee guarantee = recorded.guarantee();
        return new GuaranteeView(
                Long.toString(recorded.id()),
                guarantee.kind().code(),
                guarantee.assessedOn(),
                guarantee.purpose().code(),
                guarantee.problem(),
                guarantee.isUnsafe(),
                guarantee.isUnanswered(),
                persons(guarantee.detail()).stream().map(String::valueOf).toList(),
                guarantee.detail() instanceof Detail.Housing housing ? Shown.code(housing.grade()) : null,
                guarantee.detail() instanceof Detail.Water water ? water(water) : null,
                guarantee.measures(),
                guarantee.effect(),
                recorded.recordedAt().atZone(ZONE).toOffsetDateTime(),
                recorded.recordedBy());
    }

    private static List<Long> persons(Detail detail) {
        return switch (detail) {
            case Detail.Education education -> education.dropouts();
            case Detail.Medical medical -> medical.uninsured();
            case Detail.Housing housing -> List.of();
            case Detail.Water water -> List.of();
        };
    }

    private static GuaranteeForm.WaterForm water(Detail.Water water) {
        return new GuaranteeForm.WaterForm(
                water.litresPerPersonAndDay(), water.qualityOk(), water.minutesToFetch(), water.reliabilityPercent(), water.outageDays());
    }
}
