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
import org.shouwang.kernel.Role;
import org.shouwang.tenant.FirstAdministrators.Person;
import org.shouwang.tenant.TenantContact;

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
     * A person who gets an account.
     *
     * @param username login name: 3 to 32 lower-case letters, digits, dots, underscores or hyphens, a letter first
     * @param phone mobile phone; one person, one account
     */
    @Serdeable
    record AdministratorBody(
            @NotBlank @Size(max = 30) String name, @NotBlank @Size(max = 32) String username, @NotBlank @Size(max = 20) String phone) {

        Person toPerson(Role role, String pointer) {
            return new Person(role, pointer, name, username, phone);
        }
    }

    /**
     * The first administrators: three persons, because nobody may combine two of them.
     *
     * @param system opens the accounts of the tenant
     * @param security approves further administrators and whether the operator may look
     * @param audit reads what the administrators did
     */
    @Serdeable
    record AdministratorsBody(
            @NotNull @Valid AdministratorBody system, @NotNull @Valid AdministratorBody security, @NotNull @Valid AdministratorBody audit) {

        List<Person> toPeople() {
            return List.of(
                    system.toPerson(Role.SYSTEM_ADMIN, "/administrators/system"),
                    security.toPerson(Role.SECURITY_ADMIN, "/administrators/security"),
                    audit.toPerson(Role.AUDIT_ADMIN, "/administrators/audit"));
        }
    }

    /**
     * @param role which administrator the tenant has lost
     * @param reason what happened to the last one; the tenant reads it in its audit
     */
    @Serdeable
    record AppointmentBody(
            @NotNull @Pattern(regexp = "system_admin|security_admin|audit_admin") String role,
            @NotBlank @Size(max = 30) String name, @NotBlank @Size(max = 32) String username, @NotBlank @Size(max = 20) String phone,
            @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN) String reason) {

        Person toPerson() {
            return new Person(Role.ofWord(role).orElseThrow(), "", name, username, phone);
        }
    }

    /**
     * @param regionCode a province or a county
     * @param name as the staff read it on every page, such as 河北省
     * @param contacts whom to ring; the first is named to the staff when the tenant is suspended
     * @param administrators who get the first accounts
     * @param absorb counties of the province that work here already join it; without it the opening is refused and names them
     * @param reason on what basis: a contract, a letter
     */
    @Serdeable
    record OpeningBody(
            @NotNull @Pattern(regexp = "[1-9][0-9]|[1-9][0-9]{5}") String regionCode,
            @NotBlank @Size(max = 60) @Pattern(regexp = PLAIN) String name,
            @NotEmpty @Size(max = 5) List<@NotNull @Valid ContactBody> contacts,
            @NotNull @Valid AdministratorsBody administrators,
            @Nullable Boolean absorb,
            @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN) String reason) {}

    /** @param contacts replace those of before */
    @Serdeable
    record CorrectionBody(
            @NotBlank @Size(max = 60) @Pattern(regexp = PLAIN) String name,
            @NotEmpty @Size(max = 5) List<@NotNull @Valid ContactBody> contacts,
            @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN) String reason) {}

    /**
     * @param contacts replace those of before
     * @param reason kept with the decisions about the tenant
     */
    @Serdeable
    record ContactsBody(
            @NotEmpty @Size(max = 5) List<@NotNull @Valid ContactBody> contacts, @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN) String reason) {}

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
