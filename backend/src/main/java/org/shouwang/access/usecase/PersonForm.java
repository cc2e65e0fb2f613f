package org.shouwang.access.usecase;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who the person is.
 *
 * @param name as colleagues know it
 * @param phone mobile phone; one person has one account, so a phone stands in one account only
 * @param department code of the line department (model CL-DEPT), for department roles
 * @param organisation what the person belongs to, as it calls itself
 */
@Serdeable
public record PersonForm(
        @NotBlank @Size(max = 60) String name,
        @Nullable @Size(max = 20) String phone,
        @Nullable @Size(max = 32) String department,
        @Nullable @Size(max = 100) String organisation) {}
