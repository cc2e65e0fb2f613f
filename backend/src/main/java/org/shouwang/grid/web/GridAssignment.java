package org.shouwang.grid.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * Somebody was responsible for a grid.
 *
 * @param id assignment
 * @param accountId who
 * @param personName name at that time
 * @param validFrom first day
 * @param endedOn first day of the successor; null while it lasts
 * @param endReason why it ended
 */
@Serdeable
record GridAssignment(
        String id, String accountId, String personName, LocalDate validFrom, @Nullable LocalDate endedOn, @Nullable String endReason) {}
