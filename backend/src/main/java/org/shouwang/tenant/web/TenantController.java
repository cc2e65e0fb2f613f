package org.shouwang.tenant.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;
import org.shouwang.platform.web.Version;
import org.shouwang.tenant.TenantState;
import org.shouwang.tenant.store.TenantRow;
import org.shouwang.tenant.usecase.AppointAdministrator;
import org.shouwang.tenant.usecase.FindRegions;
import org.shouwang.tenant.usecase.KeepTenant;
import org.shouwang.tenant.usecase.OpenTenant;
import org.shouwang.tenant.usecase.OpeningForm;
import org.shouwang.tenant.usecase.ReadTenants;
import org.shouwang.tenant.web.TenantForms.AppointmentBody;
import org.shouwang.tenant.web.TenantForms.ContactBody;
import org.shouwang.tenant.web.TenantForms.CorrectionBody;
import org.shouwang.tenant.web.TenantForms.OpeningBody;
import org.shouwang.tenant.web.TenantForms.ReasonBody;
import org.shouwang.tenant.web.TenantViews.Administrator;
import org.shouwang.tenant.web.TenantViews.Appointed;
import org.shouwang.tenant.web.TenantViews.Contact;
import org.shouwang.tenant.web.TenantViews.Decision;
import org.shouwang.tenant.web.TenantViews.Opening;
import org.shouwang.tenant.web.TenantViews.PlaceItem;
import org.shouwang.tenant.web.TenantViews.Places;
import org.shouwang.tenant.web.TenantViews.TenantItem;
import org.shouwang.tenant.web.TenantViews.TenantPage;

/** The governments that work here, for the platform operator. */
@Controller("/api/v1")
@Tag(name = "tenant")
class TenantController {

    private final OpenTenant opening;
    private final AppointAdministrator appointing;
    private final KeepTenant keeping;
    private final ReadTenants reading;
    private final FindRegions finding;
    private final TenantAbilities abilities;

    TenantController(
            OpenTenant opening, AppointAdministrator appointing, KeepTenant keeping, ReadTenants reading, FindRegions finding,
            TenantAbilities abilities) {
        this.opening = opening;
        this.appointing = appointing;
        this.keeping = keeping;
        this.reading = reading;
        this.finding = finding;
        this.abilities = abilities;
    }

    /**
     * All tenants, sorted by region code.
     *
     * @param state only this state
     * @param q part of the name
     */
    @Get("/tenants")
    @Access(roles = Role.PLATFORM_OPERATOR)
    Page<TenantItem> listTenants(
            @QueryValue @Nullable @Schema(allowableValues = {"open", "suspended", "absorbed"}) String state,
            @QueryValue @Nullable @Size(max = 60) String q,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return reading.list(state(state), q == null || q.isBlank() ? null : q.strip(), Cursor.parse(cursor, 2), limit).map(tenant -> new TenantItem(
                Long.toString(tenant.id()), tenant.region().value(), reading.regionName(tenant), tenant.region().level().word(),
                tenant.name(), tenant.state().word(), TenantViews.time(tenant.openedAt())));
    }

    /**
     * Provinces and counties of the whole country, and who works there already.
     *
     * @param q beginning of a code, a name or pinyin initials
     */
    @Get("/tenant-places")
    @Access(roles = Role.PLATFORM_OPERATOR)
    Places searchTenantPlaces(@QueryValue @Size(min = 1, max = 60) String q) {
        return new Places(finding.find(q).stream().map(place -> new PlaceItem(
                place.region().code().value(), place.region().name(), place.fullName(), place.region().level().word(),
                place.tenant().map(tenant -> tenant.name()).orElse(null))).toList());
    }

    /** One tenant with its contacts and everything that was decided about it. */
    @Get("/tenants/{id}")
    @Access(roles = Role.PLATFORM_OPERATOR)
    HttpResponse<TenantPage> getTenant(Actor actor, @PathVariable String id) {
        TenantPage page = page(actor, RequestParameters.id(id));
        return Version.tagged(page, page.version());
    }

    /** Opens a province or a single county. From then on its region takes data. The answer holds the first passwords, once. */
    @Post("/tenants")
    @Status(HttpStatus.CREATED)
    @Idempotent
    @Access(roles = Role.PLATFORM_OPERATOR)
    HttpResponse<Opening> openTenant(Actor actor, @Body @Valid OpeningBody body) {
        RegionCode region = RegionCode.parse(body.regionCode()).orElseThrow(() -> Refusal.invalid(List.of(
                new FieldFault("/regionCode", "region.unknown", "没有这个区划", "is no region"))));
        OpenTenant.Opened opened = opening.open(actor, new OpeningForm(region, body.name().strip(), body.contacts().stream().map(ContactBody::toContact).toList(),
                body.administrators().toPeople(), Boolean.TRUE.equals(body.absorb()), body.reason().strip()));
        TenantPage page = page(actor, opened.id());
        return Version.tagged(new Opening(page, opened.administrators().stream().map(Appointed::of).toList()), page.version())
                .status(HttpStatus.CREATED).header("Location", "/api/v1/tenants/" + opened.id());
    }

    /** Names another administrator when the last one of the kind is gone. The answer holds the first password, once. */
    @Post("/tenants/{id}/administrators")
    @Status(HttpStatus.CREATED)
    @Idempotent
    @Access(roles = Role.PLATFORM_OPERATOR)
    Appointed appointAdministrator(Actor actor, @PathVariable String id, @Body @Valid AppointmentBody body) {
        return Appointed.of(appointing.appoint(actor, RequestParameters.id(id), body.toPerson(), body.reason().strip()));
    }

    /** Another name or other contacts. */
    @Put("/tenants/{id}")
    @Access(roles = Role.PLATFORM_OPERATOR)
    HttpResponse<TenantPage> correctTenant(Actor actor, @PathVariable String id, Version version, @Body @Valid CorrectionBody body) {
        keeping.correct(actor, RequestParameters.id(id), version, body.name().strip(), body.contacts().stream().map(ContactBody::toContact).toList(), body.reason().strip());
        return getTenant(actor, id);
    }

    /** Nobody of the tenant reads or writes any more, until it is reopened; its jobs wait, and door codes still show whom to ring. */
    @Post("/tenants/{id}/suspension")
    @Idempotent
    @Access(roles = Role.PLATFORM_OPERATOR)
    HttpResponse<TenantPage> suspendTenant(Actor actor, @PathVariable String id, @Body @Valid ReasonBody body) {
        keeping.suspend(actor, RequestParameters.id(id), body.reason().strip());
        return getTenant(actor, id);
    }

    /** Ends a suspension. */
    @Post("/tenants/{id}/reopening")
    @Idempotent
    @Access(roles = Role.PLATFORM_OPERATOR)
    HttpResponse<TenantPage> reopenTenant(Actor actor, @PathVariable String id, @Body @Valid ReasonBody body) {
        keeping.reopen(actor, RequestParameters.id(id), body.reason().strip());
        return getTenant(actor, id);
    }

    private TenantPage page(Actor actor, long id) {
        ReadTenants.File file = reading.get(id);
        TenantRow tenant = file.tenant();
        return new TenantPage(
                Long.toString(tenant.id()), tenant.region().value(), file.regionName(), tenant.region().level().word(), tenant.name(),
                tenant.state().word(), TenantViews.time(tenant.openedAt()), file.contacts().stream().map(Contact::of).toList(),
                file.seal().orElse(null),
                file.administrators().stream().map(Administrator::of).toList(),
                AppointAdministrator.vacant(file.administrators()).stream().map(Role::word).toList(),
                file.decisions().stream().map(Decision::of).toList(), tenant.version(), abilities.ofOperator(actor, tenant.state()));
    }

    private static @Nullable TenantState state(@Nullable String word) {
        try {
            return word == null || word.isBlank() ? null : TenantState.ofWord(word);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid(List.of(new FieldFault("state", "unknown", "没有这种状态", "is no state of tenants")));
        }
    }
}
