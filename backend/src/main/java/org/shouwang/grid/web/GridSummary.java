package org.shouwang.grid.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Grids and households of a region in figures.
 *
 * @param townships township grids
 * @param townshipsVacant of them without anybody
 * @param villages village grids
 * @param villagesVacant of them without a supervisor
 * @param groups group grids
 * @param groupsVacant of them without a worker
 * @param villagesWithoutWorker villages without an active grid worker (HB-27)
 * @param households active households
 * @param householdsWithoutGrid registered for a village and no group: a data error
 * @param householdsWithoutWorker in a group grid that nobody works in
 * @param coveragePercent households with a worker; 100 only when it is all of them
 * @param workers people with a group grid
 * @param maxHouseholds how many households the tenant allows a worker; null when it has not said
 */
@Serdeable
record GridSummary(
        long townships, long townshipsVacant, long villages, long villagesVacant, long groups, long groupsVacant, long villagesWithoutWorker,
        long households, long householdsWithoutGrid, long householdsWithoutWorker, String coveragePercent, long workers,
        @Nullable Integer maxHouseholds) {}
