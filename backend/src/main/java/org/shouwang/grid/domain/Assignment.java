package org.shouwang.grid.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;

/**
 * Somebody is responsible for a grid for a time.
 *
 * @param endedOn first day of the successor; null while it lasts
 */
public record Assignment(
        long id, RegionCode region, String accountId, String personName, LocalDate from, @Nullable LocalDate endedOn, @Nullable String endReason) {}
