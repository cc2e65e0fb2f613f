package org.shouwang.tenant.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.AuditEntry;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;
import org.shouwang.tenant.store.BreakGlass;
import org.shouwang.tenant.usecase.AnswerBreakGlass;
import org.shouwang.tenant.usecase.AskForBreakGlass;
import org.shouwang.tenant.web.TenantForms.BreakGlassBody;
import org.shouwang.tenant.web.TenantForms.ReasonBody;
import org.shouwang.tenant.web.TenantViews.BreakGlassItem;

/**
 * Break-glass: the platform operator reads inside a tenant only after the tenant has agreed, for a reason and for some hours, and the
 * tenant sees everything that was read.
 */
@Controller("/api/v1")
@Tag(name = "tenant")
class BreakGlassController {

    private final AskForBreakGlass asking;
    private final AnswerBreakGlass answering;
    private final TenantAbilities abilities;
    private final Clock clock;

    BreakGlassController(AskForBreakGlass asking, AnswerBreakGlass answering, TenantAbilities abilities, Clock clock) {
        this.asking = asking;
        this.answering = answering;
        this.abilities = abilities;
        this.clock = clock;
    }

    /** Asks a tenant. Refused where the tenant has not said how long an operator may look at most. */
    @Post("/tenants/{id}/break-glass")
    @Status(HttpStatus.CREATED)
    @Idempotent
    @Access(roles = Role.PLATFORM_OPERATOR)
    BreakGlassItem requestBreakGlass(Actor actor, @PathVariable String id, @Body @Valid BreakGlassBody body) {
        return shown(actor, asking.ask(actor, RequestParameters.id(id), body.reason().strip(), body.hours()));
    }

    /** Every request to a tenant and what became of it, newest first. */
    @Get("/tenants/{id}/break-glass")
    @Access(roles = {Role.PLATFORM_OPERATOR, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN, Role.COUNTY_CENTRE, Role.PROVINCE_CENTRE})
    Page<BreakGlassItem> listBreakGlass(
            Actor actor, @PathVariable String id, @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return answering.list(actor, RequestParameters.id(id), Cursor.parse(cursor, 1), limit).map(glass -> shown(actor, glass));
    }

    /** The tenant agrees; the hours begin now. */
    @Post("/break-glass/{id}/approval")
    @Idempotent
    @Access(roles = {Role.SECURITY_ADMIN, Role.COUNTY_CENTRE, Role.PROVINCE_CENTRE})
    BreakGlassItem approveBreakGlass(Actor actor, @PathVariable String id, @Body @Valid ReasonBody body) {
        return shown(actor, answering.approve(actor, RequestParameters.id(id), body.reason().strip()));
    }

    /** The tenant does not agree. */
    @Post("/break-glass/{id}/refusal")
    @Idempotent
    @Access(roles = {Role.SECURITY_ADMIN, Role.COUNTY_CENTRE, Role.PROVINCE_CENTRE})
    BreakGlassItem refuseBreakGlass(Actor actor, @PathVariable String id, @Body @Valid ReasonBody body) {
        return shown(actor, answering.refuse(actor, RequestParameters.id(id), body.reason().strip()));
    }

    /** Takes a request back or ends it before its time; effective at once. */
    @Post("/break-glass/{id}/end")
    @Idempotent
    @Access(roles = {Role.PLATFORM_OPERATOR, Role.SECURITY_ADMIN, Role.COUNTY_CENTRE, Role.PROVINCE_CENTRE})
    BreakGlassItem endBreakGlass(Actor actor, @PathVariable String id) {
        return shown(actor, answering.end(actor, RequestParameters.id(id)));
    }

    /** What was read with it, newest first. */
    @Get("/break-glass/{id}/reads")
    @Access(roles = {Role.SECURITY_ADMIN, Role.AUDIT_ADMIN, Role.COUNTY_CENTRE, Role.PROVINCE_CENTRE})
    Page<AuditEntry> listBreakGlassReads(
            Actor actor, @PathVariable String id, @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return answering.reads(actor, RequestParameters.id(id), Cursor.parse(cursor, 1), limit);
    }

    private BreakGlassItem shown(Actor actor, BreakGlass glass) {
        return BreakGlassItem.of(glass, clock.instant(), abilities.of(actor, glass, clock.instant()));
    }
}
