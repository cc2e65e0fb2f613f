package org.shouwang.access.usecase;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A department's system.
 *
 * @param regionCode county, city or province whose data it may see
 * @param department code of the line department (model CL-DEPT), such as {@code medical_insurance}
 * @param name of the office, as it calls itself
 * @param scopes what it may do: {@code region:read}, {@code code:resolve}
 */
@Serdeable
public record ClientForm(
        @NotBlank @Size(max = 6) String regionCode,
        @NotNull @Pattern(regexp = "[a-z][a-z_]{1,31}") String department,
        @NotBlank @Size(max = 60) @Pattern(regexp = "[^\\p{Cntrl}]*") String name,
        @NotEmpty @Size(max = 10) List<@NotNull String> scopes) {}
