package org.shouwang.household.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * Since when the new is true, and why it is changed.
 *
 * @param validFrom first day of the new; today when absent
 * @param mistake the old was wrong and never true; then there is no first day
 * @param reason what the official has to say to it
 */
@Serdeable
public record ChangeForm(@Nullable LocalDate validFrom, @Nullable Boolean mistake, @Nullable String reason) {}
