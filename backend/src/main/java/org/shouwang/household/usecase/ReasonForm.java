package org.shouwang.household.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Why something is refused, taken back or undone.
 *
 * @param reason 2 to 200 characters
 */
@Serdeable
public record ReasonForm(@Nullable String reason) {}
