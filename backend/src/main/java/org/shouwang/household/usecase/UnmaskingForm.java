package org.shouwang.household.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Asks to see numbers in full.
 *
 * @param purpose {@code case_review}, {@code complaint}, {@code inspection}, {@code data_quality} or {@code audit}
 * @param fields {@code idNumber}, {@code phone}; {@code bankAccount} for those who pay
 * @param reason what makes it necessary; kept in the audit for ever, so no personal data
 */
@Serdeable
public record UnmaskingForm(@Nullable String purpose, @Nullable List<String> fields, @Nullable String reason) {}
