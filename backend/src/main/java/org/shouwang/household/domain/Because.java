package org.shouwang.household.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why the register is changed, and since when the new is true.
 *
 * @param operation the operation that changes it
 * @param validFrom first day on which the new is true; null when the old was a mistake and never true
 * @param reason what the official wrote
 * @param otherHouseholdId the other household of a split, a merger or a move
 */
public record Because(String operation, @Nullable LocalDate validFrom, @Nullable String reason, @Nullable Long otherHouseholdId) {

    public static Because of(String operation, @Nullable LocalDate validFrom, @Nullable String reason) {
        return new Because(operation, validFrom, reason, null);
    }

    public Because with(long household) {
        return new Because(operation, validFrom, reason, household);
    }
}
