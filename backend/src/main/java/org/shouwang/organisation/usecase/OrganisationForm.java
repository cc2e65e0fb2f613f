package org.shouwang.organisation.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An organisation.
 *
 * @param regionCode what it works for; stays as it was founded
 * @param type code of model CL-ORG; stays as it was founded
 * @param department code of model CL-DEPT, of a line department
 * @param name full name
 * @param parentId the organisation above it, in a region that covers its own
 * @param officeId of a task force: the organisation that is its office (GZ-37)
 * @param contactTitle post that answers
 * @param contactPhone duty phone of the office
 * @param validFrom first day; today when left out
 */
@Serdeable
public record OrganisationForm(
        @NotNull String regionCode,
        @NotNull @Schema(allowableValues = {"bureau", "prevention_centre", "township_station", "village_committee", "line_department",
            "task_force", "insurer", "auditor"}) String type,
        @Nullable String department,
        @NotBlank @Size(max = 80) @Pattern(regexp = "[^\\p{Cntrl}]*") String name,
        @Nullable String parentId,
        @Nullable String officeId,
        @Nullable @Size(max = 30) @Pattern(regexp = "[^\\p{Cntrl}]*") String contactTitle,
        @Nullable @Pattern(regexp = "1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}|1[0-9]{4}") String contactPhone,
        @Nullable LocalDate validFrom) {}
