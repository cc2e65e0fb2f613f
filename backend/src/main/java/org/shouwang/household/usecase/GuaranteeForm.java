package org.shouwang.household.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * The state of one of the four guarantees on a day.
 *
 * @param kind {@code education}, {@code medical}, {@code housing} or {@code water}
 * @param assessedOn day of the assessment
 * @param purpose {@code identification}, {@code monitoring}, {@code elimination} or {@code annual}
 * @param problem it is not secured
 * @param personIds education: members who dropped out of school; medical: members without basic insurance
 * @param housingGrade housing: {@code A} to {@code D}
 * @param water water: what was found
 * @param measures what is done about it
 * @param effect what came of it
 */
@Serdeable
public record GuaranteeForm(
        @Nullable String kind,
        @Nullable LocalDate assessedOn,
        @Nullable String purpose,
        @Nullable Boolean problem,
        @Nullable List<String> personIds,
        @Nullable String housingGrade,
        @Nullable WaterForm water,
        @Nullable String measures,
        @Nullable String effect) {

    /**
     * @param litresPerPersonAndDay quantity
     * @param qualityOk quality
     * @param minutesToFetch there and back
     * @param reliabilityPercent reliability
     * @param outageDays days without water
     */
    @Serdeable
    public record WaterForm(
            @Nullable Integer litresPerPersonAndDay,
            @Nullable Boolean qualityOk,
            @Nullable Integer minutesToFetch,
            @Nullable Integer reliabilityPercent,
            @Nullable Integer outageDays) {}
}
