package org.shouwang.tenant.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.RequestParameters;
import org.shouwang.platform.web.Version;
import org.shouwang.tenant.ParameterKey;
import org.shouwang.tenant.TenantParameters;
import org.shouwang.tenant.store.ParameterTable;
import org.shouwang.tenant.store.ParameterValue;
import org.shouwang.tenant.store.TenantRow;
import org.shouwang.tenant.usecase.KeepTenant;
import org.shouwang.tenant.usecase.OwnTenants;
import org.shouwang.tenant.usecase.ReadTenants;
import org.shouwang.tenant.usecase.Seals;
import org.shouwang.tenant.usecase.SetParameter;
import org.shouwang.tenant.web.TenantForms.ContactBody;
import org.shouwang.tenant.web.TenantForms.ContactsBody;
import org.shouwang.tenant.web.TenantForms.ParameterBody;
import org.shouwang.tenant.web.TenantForms.SealBody;
import org.shouwang.tenant.web.TenantViews.Contact;
import org.shouwang.tenant.web.TenantViews.OwnTenant;
import org.shouwang.tenant.web.TenantViews.OwnTenantAnswer;
import org.shouwang.tenant.web.TenantViews.Parameter;
import org.shouwang.tenant.web.TenantViews.Parameters;
import org.shouwang.tenant.web.TenantViews.Setting;
import org.shouwang.tenant.web.TenantViews.TenantSeal;

/** A tenant as its own staff see it. */
@Controller("/api/v1")
@Tag(name = "tenant")
class TenantSettingsController {

    private final ReadTenants reading;
    private final OwnTenants own;
    private final KeepTenant keeping;
    private final Seals seals;
    private final TenantParameters parameters;
    private final ParameterTable table;
    private final SetParameter setting;
    private final TenantAbilities abilities;
    private final Clock clock;

    TenantSettingsController(
            ReadTenants reading, OwnTenants own, KeepTenant keeping, Seals seals, TenantParameters parameters, ParameterTable table, SetParameter setting,
            TenantAbilities abilities, Clock clock) {
        this.reading = reading;
        this.own = own;
        this.keeping = keeping;
        this.seals = seals;
        this.parameters = parameters;
        this.table = table;
        this.setting = setting;
        this.abilities = abilities;
        this.clock = clock;
    }

    /** The tenant that the caller works for: its name and image for the head of every page, and whom to ring. */
    @Get("/tenant")
    @Access(anyRole = true)
    OwnTenantAnswer getOwnTenant(Actor actor) {
        return new OwnTenantAnswer(reading.own(actor).map(file -> new OwnTenant(
                Long.toString(file.tenant().id()), file.tenant().region().value(), file.tenant().name(),
                file.contacts().stream().map(Contact::of).toList(), file.seal().orElse(null), file.tenant().version(),
                abilities.ofStaff(actor, file.tenant()))).orElse(null));
    }

    /** The seal or logo that the staff see beside the name; the tenant's own administrator sets it, or the operator. */
    @Put("/tenants/{id}/seal")
    @Access(roles = {Role.PLATFORM_OPERATOR, Role.SYSTEM_ADMIN})
    HttpResponse<TenantSeal> setTenantSeal(Actor actor, @PathVariable String id, Version version, @Body @Valid SealBody body) {
        seals.set(actor, own.get(actor, RequestParameters.id(id)).id(), version, body.image());
        TenantRow tenant = own.get(actor, RequestParameters.id(id));
        return Version.tagged(new TenantSeal(seals.of(tenant).orElseThrow(Refusal::notFound), tenant.version()), tenant.version());
    }

    /** Whom the staff ring, as the tenant's own administrator says; the name stays the operator's to correct. */
    @Put("/tenants/{id}/contacts")
    @Access(roles = Role.SYSTEM_ADMIN)
    HttpResponse<OwnTenantAnswer> setTenantContacts(Actor actor, @PathVariable String id, Version version, @Body @Valid ContactsBody body) {
        keeping.setContacts(actor, own.get(actor, RequestParameters.id(id)).id(), version,
                body.contacts().stream().map(ContactBody::toContact).toList(), body.reason().strip());
        return Version.tagged(getOwnTenant(actor), own.get(actor, RequestParameters.id(id)).version());
    }

    /** The numbers that the documents leave to the tenant, with what it has set. */
    @Get("/tenants/{id}/parameters")
    @Access(roles = {Role.POLICY_ADMIN, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN, Role.COUNTY_CENTRE, Role.PROVINCE_CENTRE})
    Parameters listTenantParameters(Actor actor, @PathVariable String id) {
        List<ParameterValue> values = table.listAcrossTenants(own.get(actor, RequestParameters.id(id)).id());
        return new Parameters(parameters.keys().stream().map(key -> shown(key, values)).toList());
    }

    /** Sets a number from a day on, or takes it back. What was set before stays on record. */
    @Post("/tenants/{id}/parameters/{name}/values")
    @Status(HttpStatus.CREATED)
    @Idempotent
    @Access(roles = {Role.POLICY_ADMIN, Role.SYSTEM_ADMIN})
    Parameters setTenantParameter(Actor actor, @PathVariable String id, @PathVariable String name, @Body @Valid ParameterBody body) {
        setting.set(actor, RequestParameters.id(id), name, body.value(), body.validFrom(), body.reason().strip());
        return listTenantParameters(actor, id);
    }

    private Parameter shown(ParameterKey key, List<ParameterValue> values) {
        LocalDate today = LocalDate.now(clock);
        List<ParameterValue> mine = values.stream().filter(value -> value.name().equals(key.name())).toList();
        List<ParameterValue> begun = mine.stream().filter(value -> !value.validFrom().isAfter(today)).toList(); // newest first, as stored
        Optional<ParameterValue> now = begun.stream().findFirst();
        List<Setting> upcoming = mine.stream().filter(value -> value.validFrom().isAfter(today))
                .sorted(Comparator.comparing(ParameterValue::validFrom))
                .map(value -> setting(key, value))
                .toList();
        List<Setting> earlier = begun.stream().skip(1).map(value -> setting(key, value)).toList();
        return new Parameter(key.name(), key.title(), key.titleEn(), key.unit(), key.unitEn(), key.usedIn(), key.usedInEn(),
                key.least().toPlainString(), key.most().toPlainString(), key.decimals(),
                now.flatMap(value -> number(key, value)).orElse(null), now.map(ParameterValue::validFrom).orElse(null),
                now.map(ParameterValue::actorName).orElse(null), now.map(ParameterValue::reason).orElse(null), upcoming, earlier);
    }

    private static Setting setting(ParameterKey key, ParameterValue value) {
        return new Setting(number(key, value).orElse(null), value.validFrom(), value.actorName(), value.reason());
    }

    private static Optional<String> number(ParameterKey key, ParameterValue value) {
        return Optional.ofNullable(value.value()).map(number -> number.setScale(key.decimals(), java.math.RoundingMode.UNNECESSARY).toPlainString());
    }
}
