package org.shouwang.tenant.web;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.tenant.FirstAdministrators;
import org.shouwang.tenant.TenantContact;
import org.shouwang.tenant.store.BreakGlass;
import org.shouwang.tenant.store.TenantEvent;

/** What is told of tenants. */
final class TenantViews {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private TenantViews() {}

    static OffsetDateTime time(Instant at) {
        return at.atZone(ZONE).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime timeOrNull(@Nullable Instant at) {
        return at == null ? null : time(at);
    }

    /**
     * A tenant in the operator's list.
     *
     * @param regionName the whole path of the place
     */
    @Serdeable
    record TenantItem(
            String id, String regionCode, String regionName, @Schema(allowableValues = {"province", "county"}) String level, String name,
            @Schema(allowableValues = {"open", "suspended", "absorbed"}) String state, OffsetDateTime openedAt) {}

    /**
     * A place where a tenant can be opened.
     *
     * @param tenant name of who works there; then it cannot be opened
     */
    @Serdeable
    record PlaceItem(
            String code, String name, String fullName, @Schema(allowableValues = {"province", "county"}) String level, @Nullable String tenant) {}

    /** @param title a post */
    @Serdeable
    record Contact(String title, String phone) {

        static Contact of(TenantContact contact) {
            return new Contact(contact.title(), contact.phone());
        }
    }

    /**
     * An administrator of the whole tenant, as far as the operator needs to know.
     *
     * @param role one of the three administrators
     * @param active may sign in
     */
    @Serdeable
    record Administrator(@Schema(allowableValues = {"system_admin", "security_admin", "audit_admin"}) String role, String username, boolean active) {

        static Administrator of(FirstAdministrators.Administrator administrator) {
            return new Administrator(administrator.role().word(), administrator.username(), administrator.active());
        }
    }

    /** @param oneTimePassword told here and never again; to be changed at the first sign-in */
    @Serdeable
    record Appointed(
            @Schema(allowableValues = {"system_admin", "security_admin", "audit_admin"}) String role, String username, String oneTimePassword) {

        static Appointed of(FirstAdministrators.Appointed appointed) {
            return new Appointed(appointed.role().word(), appointed.username(), appointed.oneTimePassword());
        }
    }

    /**
     * What came of an opening.
     *
     * @param administrators the first accounts with their passwords
     */
    @Serdeable
    record Opening(TenantPage tenant, List<Appointed> administrators) {}

    /** A decision of the operator. */
    @Serdeable
    record Decision(
            @Schema(allowableValues = {"opened", "corrected", "seal_set", "suspended", "reopened", "absorbed",
                    "appointed_system", "appointed_security", "appointed_audit"}) String kind,
            String reason, String actorName, OffsetDateTime at) {

        static Decision of(TenantEvent event) {
            return new Decision(event.kind(), event.reason(), event.actorName(), time(event.at()));
        }
    }

    /**
     * A tenant as the operator's page shows it.
     *
     * @param seal address of its image ({@code data:}), null without one
     * @param administrators who administer the whole tenant, by role
     * @param vacancies administrations whose last holder is gone: the operator may appoint another one
     * @param decisions the newest hundred, newest first
     * @param version the ETag of the next change
     * @param abilities operations that its state allows
     */
    @Serdeable
    record TenantPage(
            String id, String regionCode, String regionName, @Schema(allowableValues = {"province", "county"}) String level, String name,
            @Schema(allowableValues = {"open", "suspended", "absorbed"}) String state, OffsetDateTime openedAt, List<Contact> contacts,
            @Nullable String seal, List<Administrator> administrators,
            List<String> vacancies, List<Decision> decisions, int version, List<String> abilities) {}

    /**
     * The tenant that the caller works for.
     *
     * @param seal address of its image ({@code data:}), null without one
     * @param version the ETag of the next change
     * @param abilities what the caller may do for the whole tenant
     */
    @Serdeable
    record OwnTenant(String id, String regionCode, String name, List<Contact> contacts, @Nullable String seal, int version, List<String> abilities) {}

    /**
     * @param seal address of the image ({@code data:})
     * @param version the ETag of the next change
     */
    @Serdeable
    record TenantSeal(String seal, int version) {}

    /** @param tenant null for who works for none, as the platform operator */
    @Serdeable
    record OwnTenantAnswer(@Nullable OwnTenant tenant) {}

    /**
     * A number that the tenant may set.
     *
     * @param name stable word
     * @param unit empty for a bare number
     * @param usedIn what does not work without it
     * @param value decimal number that holds today; null: not configured
     * @param validFrom since when
     * @param upcoming what will hold later, earliest first
     * @param earlier what held before, latest first
     */
    @Serdeable
    record Parameter(
            String name, String title, String titleEn, String unit, String unitEn, String usedIn, String usedInEn, String least, String most,
            int decimals, @Nullable String value, @Nullable LocalDate validFrom, @Nullable String setBy, @Nullable String reason,
            List<Setting> upcoming, List<Setting> earlier) {}

    /** @param value null: not configured from that day on */
    @Serdeable
    record Setting(@Nullable String value, LocalDate validFrom, String setBy, String reason) {}

    @Serdeable
    record Parameters(List<Parameter> items) {}

    @Serdeable
    record Places(List<PlaceItem> items) {}

    /**
     * A request of the operator to read inside a tenant.
     *
     * @param validTo end of the time box, once approved
     * @param abilities what the caller may do with it now
     */
    @Serdeable
    record BreakGlassItem(
            String id, String tenantId, String operatorName, String reason, int hours,
            @Schema(allowableValues = {"requested", "active", "refused", "ended"}) String state, OffsetDateTime requestedAt,
            @Nullable OffsetDateTime answeredAt, @Nullable String answeredBy, @Nullable String answerReason,
            @Nullable OffsetDateTime validTo, @Nullable OffsetDateTime endedAt, @Nullable String endedBy, List<String> abilities) {

        static BreakGlassItem of(BreakGlass glass, Instant now, List<String> abilities) {
            return new BreakGlassItem(Long.toString(glass.id()), Long.toString(glass.tenantId()), glass.operatorName(), glass.reason(),
                    glass.hours(), glass.stateAt(now), time(glass.requestedAt()), timeOrNull(glass.answeredAt()), glass.answeredBy(),
                    glass.answerReason(), timeOrNull(glass.validTo()), timeOrNull(glass.endedAt()), glass.endedBy(), abilities);
        }
    }
}
