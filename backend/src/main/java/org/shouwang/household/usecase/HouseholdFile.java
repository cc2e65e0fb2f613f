package org.shouwang.household.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.Completeness;
import org.shouwang.household.domain.KeyGroupReason;
import org.shouwang.household.domain.RecordedGuarantee;
import org.shouwang.household.domain.RecordedStatement;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.region.Region;

/**
 * Everything that the household page shows, and how much of it this reader may see.
 *
 * @param asOf day of the past that is shown; null for today
 * @param path from the province down to the village or group
 * @param abilities operations that this reader may carry out on this household as it is
 */
public record HouseholdFile(
        RegisteredHousehold household,
        @Nullable LocalDate asOf,
        List<Region> path,
        Set<KeyGroupReason> keyGroupReasons,
        Optional<RecordedStatement> latestStatement,
        List<RecordedGuarantee> guarantees,
        Completeness completeness,
        Sight sight,
        List<String> abilities) {}
