package org.shouwang.household.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * Another household joins this one and leaves the register.
 *
 * @param on first day of the joined household
 * @param reason what the official has to say to it
 * @param householdNo household that joins: its number in the platform
 * @param version of that household, as its page told it
 * @param relations of everybody who joins, to the head of this household; also of this household's members when the head changes
 */
@Serdeable
public record MergerForm(
        @Nullable LocalDate on,
        @Nullable String reason,
        @Nullable String householdNo,
        @Nullable Integer version,
        @Nullable List<RelationForm> relations) {}
