package org.shouwang.tenant.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.tenant.TenantContact;
import org.shouwang.tenant.usecase.OpeningForm;

/** What is sent about tenants. */
final class TenantForms {

    private static final String PLAIN = "[^\\p{Cntrl}]*";
    private static final String PHONE = "1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}|1[0-9]{4}|[48]00-?[0-9]{3}-?[0-9]{4}";

    private TenantForms() {}

    /**
     * @param title a post, such as 省防返贫监测中心办公室; not a person's name
     * @param phone phone of the office
     */
    @Serdeable
    record ContactBody(@NotBlank @Size(max = 30) @Pattern(regexp = PLAIN) String title, @NotNull @Pattern(regexp = PHONE) String phone) {

        TenantContact toContact() {
            return new TenantContact(title.strip(), phone);
        }
    }

    /**
     * @param username login name of the first account: 4 to 40 small letters, digits, dots, hyphens
     * @param phone mobile phone
     */
    @Serdeable
    record AdministratorBody(
            @NotBlank @Size(max = 30) @Pattern(regexp = PLAIN) String name,
            @NotNull @Pattern(regexp = "[a-z][a-z0-9.-]{3,39}") String username,
            @NotNull @Pattern(regexp = "1[3-9][0-9]{9}") String phone) {

        OpeningForm.Administrator toAdministrator() {
            return new OpeningForm.Administrator(name.strip(), username, phone);
        }
    }

    /**
     * @param regionCode a province or a county
     * @param name as the staff read it on every page, such as 河北省
     * @param contacts whom to ring; the first is named to the staff when the tenant is suspended
     * @param administrator who gets the first account
     * @param absorb counties of the province that work here already join it; without it the opening is refused and names them
     * @param reason on what basis: a contract, a letter
     */
    @Serdeable
    record OpeningBody(
            @NotNull @Pattern(regexp = "[1-9][0-9]|[1-9][0-9]{5}") String regionCode,
            @NotBlank @Size(max = 60) @Pattern(regexp = PLAIN) String name,
            @NotEmpty @Size(max = 5) List<@NotNull @Valid ContactBody> contacts,
            @NotNull @Valid AdministratorBody administrator,
            @Nullable Boolean absorb,
            @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN) String reason) {}

    /** @param contacts replace those of before */
    @Serdeable
    record CorrectionBody(
            @NotBlank @Size(max = 60) @Pattern(regexp = PLAIN) String name,
            @NotEmpty @Size(max = 5) List<@NotNull @Valid ContactBody> contacts,
            @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN) String reason) {}

    /** @param image PNG or JPEG, at most 200 KB, as base64 */
    @Serdeable
    record SealBody(@NotBlank @Size(max = 280_000) String image) {}

    /** @param reason told to whoever reads the decisions about the tenant */
    @Serdeable
    record ReasonBody(@NotBlank @Size(max = 200) @Pattern(regexp = PLAIN) String reason) {}

    /**
     * @param value null takes the number back: not configured
     * @param validFrom today or later
     */
    @Serdeable
    record ParameterBody(
            @Nullable BigDecimal value, @NotNull LocalDate validFrom, @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN) String reason) {}

    /** @param hours how long; the tenant says how long at most */
    @Serdeable
    record BreakGlassBody(@NotBlank @Size(max = 200) @Pattern(regexp = PLAIN) String reason, @Min(1) @Max(72) int hours) {}
}
