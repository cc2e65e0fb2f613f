package org.shouwang.household.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody leaves the household.
 *
 * @param on first day without this member
 * @param reason {@code death}, {@code marriage_out}, {@code move_out}, {@code imprisonment}, {@code missing}
 * @param relations when the head leaves and others stay: who is the head now, and every other member's relation to that head
 */
@Serdeable
public record DepartureForm(@Nullable LocalDate on, @Nullable String reason, @Nullable List<RelationForm> relations) {}
