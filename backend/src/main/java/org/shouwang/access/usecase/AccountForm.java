package org.shouwang.access.usecase;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A new account with its first duty, in whose region it will be kept.
 *
 * @param username login name, 3 to 32 lower-case letters, digits, dots, hyphens or underscores, a letter first
 */
@Serdeable
public record AccountForm(
        @NotBlank @Size(max = 32) String username,
        @NotNull @Valid PersonForm person,
        @NotNull @Valid GrantForm grant) {}
