package org.shouwang.household.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Money;

/** 务工: where somebody works away from the household, as far as it is known. */
public record Work(
        @Nullable String place,
        @Nullable String employer,
        @Nullable String industry,
        @Nullable String channel,
        @Nullable Money monthlyWage,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer months) {}
