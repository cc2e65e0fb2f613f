package org.shouwang.access.usecase;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role in a region for a time.
 *
 * @param role word of the domain model, part F
 * @param regionCode where it counts
 * @param from first day; today without it
 * @param to last day; null without end
 */
@Serdeable
public record GrantForm(
        @NotBlank @Size(max = 32) String role,
        @NotBlank @Size(max = 15) String regionCode,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
