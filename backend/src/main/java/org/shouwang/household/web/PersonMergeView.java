package org.shouwang.household.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.shouwang.household.domain.HouseholdNo;
import org.shouwang.household.store.PersonMerge;
import org.shouwang.household.usecase.MergePersons.Listed;
import org.shouwang.household.usecase.Places;

/**
 * Two records that turned out to be one person.
 *
 * @param id of the merge
 * @param name of the person
 * @param householdId household that the dropped record left
 * @param householdNo its number
 * @param regionName where that is
 * @param keptHouseholdId household where the person stays
 * @param keptHouseholdNo its number
 * @param keptRegionName where that is
 * @param reason how it was found out
 * @param mergedAt when
 * @param mergedBy by whom
 * @param daysLeft in which it can be undone; 0 when it cannot
 * @param undoneAt when it was undone
 * @param undoneBy by whom
 * @param undoReason why
 */
@Serdeable
record PersonMergeView(
        String id,
        String name,
        String householdId,
        String householdNo,
        String regionName,
        String keptHouseholdId,
        String keptHouseholdNo,
        String keptRegionName,
        String reason,
        OffsetDateTime mergedAt,
        String mergedBy,
        int daysLeft,
        @Nullable OffsetDateTime undoneAt,
        @Nullable String undoneBy,
        @Nullable String undoReason) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static PersonMergeView of(Listed listed, Places places) {
        PersonMerge merge = listed.merge();
        Instant undone = merge.undoneAt();
        return new PersonMergeView(
                Long.toString(merge.id()),
                merge.name(),
                Long.toString(merge.householdId()),
                new HouseholdNo(merge.householdId()).toString(),
                places.fullName(merge.region()),
                Long.toString(merge.keptHouseholdId()),
                new HouseholdNo(merge.keptHouseholdId()).toString(),
                places.fullName(merge.keptRegion()),
                merge.reason(),
                merge.mergedAt().atZone(ZONE).toOffsetDateTime(),
                merge.mergedBy(),
                listed.daysLeft(),
                undone == null ? null : undone.atZone(ZONE).toOffsetDateTime(),
                merge.undoneBy(),
                merge.undoReason());
    }
}
