package org.shouwang.household.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a household should have said.
 *
 * @param household all facts of the household; what is absent is taken out
 * @param relations to name another head: every current member's relation to that head
 * @param change since when it is so and why; absent: from today
 */
@Serdeable
public record CorrectionForm(@Nullable HouseholdForm household, @Nullable List<RelationForm> relations, @Nullable ChangeForm change) {}
