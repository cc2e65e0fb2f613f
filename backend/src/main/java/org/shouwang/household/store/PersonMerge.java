package org.shouwang.household.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;

/**
 * Two records that turned out to be one person.
 *
 * @param householdId that the dropped record left
 * @param closedHousehold the dropped record was its last member
 * @param name of the kept record
 */
public record PersonMerge(
        long id,
        RegionCode region,
        long householdId,
        long personId,
        long membershipId,
        boolean closedHousehold,
        RegionCode keptRegion,
        long keptHouseholdId,
        long keptPersonId,
        String name,
        String reason,
        Instant mergedAt,
        String mergedBy,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy,
        @Nullable String undoReason) {}
