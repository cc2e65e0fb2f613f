package org.shouwang.household.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * This member is the same person as another one, whose record is kept.
 *
 * @param householdNo household of the record that is kept: its number in the platform
 * @param personId the record that is kept
 * @param confirmed needed when the identity numbers differ: an official has made sure that both are one person
 * @param reason how it was found out
 */
@Serdeable
public record PersonMergeForm(
        @Nullable String householdNo, @Nullable String personId, @Nullable Boolean confirmed, @Nullable String reason) {}
