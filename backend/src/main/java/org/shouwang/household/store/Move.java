package org.shouwang.household.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.MoveStatus;
import org.shouwang.kernel.RegionCode;

/**
 * A household on its way to another county.
 *
 * @param from village or group that it leaves
 * @param on first day in the new county
 * @param destination where in the county, in the words of the request
 * @param newHouseholdId in the new county, once accepted
 */
public record Move(
        long id,
        long householdId,
        RegionCode from,
        RegionCode toCounty,
        String headName,
        int memberCount,
        LocalDate on,
        @Nullable String reason,
        @Nullable String destination,
        MoveStatus status,
        Instant requestedAt,
        String requestedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decisionReason,
        @Nullable Long newHouseholdId) {}
