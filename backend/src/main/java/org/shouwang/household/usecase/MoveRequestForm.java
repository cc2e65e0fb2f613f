package org.shouwang.household.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * Asks another county to take a household. That county is told the name of the head, the number of members, the county
 * that it comes from, and what is written here; nothing else until it accepts.
 *
 * @param countyCode county that it moves to
 * @param on first day there
 * @param reason why it moves
 * @param destination where in that county, as far as it is known
 */
@Serdeable
public record MoveRequestForm(
        @Nullable String countyCode, @Nullable LocalDate on, @Nullable String reason, @Nullable String destination) {}
