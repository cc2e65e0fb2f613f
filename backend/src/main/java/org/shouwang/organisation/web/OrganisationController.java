package org.shouwang.organisation.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.validation.Validated;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shouwang.access.AccountCard;
import org.shouwang.access.Accounts;
import org.shouwang.export.ListFiles;
import org.shouwang.export.ListFiles.ListFile;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.Role;
import org.shouwang.organisation.domain.Appointment;
import org.shouwang.organisation.domain.OrganisationType;
import org.shouwang.organisation.store.AppointmentStore;
import org.shouwang.organisation.store.OrganisationStore;
import org.shouwang.organisation.store.OrganisationStore.Filter;
import org.shouwang.organisation.store.OrganisationStore.Listed;
import org.shouwang.organisation.usecase.Appoint;
import org.shouwang.organisation.usecase.AppointmentForm;
import org.shouwang.organisation.usecase.KeepOrganisation;
import org.shouwang.organisation.usecase.OrganisationForm;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.security.Operations;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;
import org.shouwang.platform.web.Version;
import org.shouwang.region.Regions;

/** Organisations and their people. */
@Controller("/api/v1/organisations")
@Tag(name = "organisation")
@Validated
class OrganisationController {

    private static final List<String> CHANGES = List.of("correctOrganisation", "endOrganisation", "appoint", "endAppointment");

    private final OrganisationStore organisations;
    private final AppointmentStore appointments;
    private final KeepOrganisation keeping;
    private final Appoint appointing;
    private final Accounts accounts;
    private final Regions regions;
    private final Operations operations;
    private final ListFiles files;

    OrganisationController(OrganisationStore organisations, AppointmentStore appointments, KeepOrganisation keeping, Appoint appointing,
            Accounts accounts, Regions regions, Operations operations, ListFiles files) {
        this.organisations = organisations;
        this.appointments = appointments;
        this.keeping = keeping;
        this.appointing = appointing;
        this.accounts = accounts;
        this.regions = regions;
        this.operations = operations;
        this.files = files;
    }

    /**
     * Organisations inside the caller's jurisdiction, in the order of the regions.
     *
     * @param region only there and below
     * @param type only this type
     * @param ended also those that have ended
     * @param cursor nextCursor of the page before
     * @param limit 1 to 100
     */
    @Get
    @Access(roles = {Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    Page<OrganisationView> listOrganisations(
            Actor actor,
            @QueryValue @Nullable String region,
            @QueryValue @Nullable String type,
            @QueryValue(defaultValue = "false") boolean ended,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        Filter filter = new Filter(RequestParameters.code("type", OrganisationType.LIST, type), ended);
        return page(RequestParameters.where(actor, region), filter, Cursor.parse(cursor, 2), limit);
    }

    /**
     * The same list as a file.
     *
     * @param region only there and below
     * @param type only this type
     * @param ended also those that have ended
     * @param format {@code csv} or {@code xlsx}
     */
    @Get(uri = "/file", headRoute = false)
    @Access(roles = {Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    @ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = "string", format = "binary")))
    StreamedFile downloadOrganisations(
            Actor actor,
            @QueryValue @Nullable String region,
            @QueryValue @Nullable String type,
            @QueryValue(defaultValue = "false") boolean ended,
            @QueryValue(defaultValue = "xlsx") String format) {
        Jurisdiction where = RequestParameters.where(actor, region);
        Filter filter = new Filter(RequestParameters.code("type", OrganisationType.LIST, type), ended);
        return files.of(actor, where, format, new ListFile<>("downloadOrganisations", "organisations", "机构",
                List.of("区划代码", "区划", "类型", "名称", "上级机构", "专班办公室", "联系岗位", "值班电话", "起始日期", "结束日期"),
                after -> page(where, filter, after, ListFiles.READ_AT_ONCE), 2,
                each -> Arrays.asList(each.regionCode(), each.regionName(), OrganisationType.LIST.get(each.type()).label(), each.name(),
                        each.parentName(), each.officeName(), each.contactTitle(), each.contactPhone(), each.validFrom(), each.endedOn())));
    }

    /** An organisation with its people and what is missing. */
    @Get("/{id}")
    @Access(roles = {Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    HttpResponse<OrganisationPage> getOrganisation(Actor actor, @PathVariable String id) {
        return show(actor, RequestParameters.id(id));
    }

    /** Founds an organisation. */
    @Post
    @Status(HttpStatus.CREATED)
    @Idempotent
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE, Role.SYSTEM_ADMIN})
    HttpResponse<OrganisationPage> createOrganisation(Actor actor, @Body @Valid OrganisationForm body) {
        long id = keeping.create(actor, body);
        return show(actor, id).status(HttpStatus.CREATED).header("Location", "/api/v1/organisations/" + id);
    }

    /** Corrects what describes an organisation. Its region and type stay. */
    @Put("/{id}")
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE, Role.SYSTEM_ADMIN})
    HttpResponse<OrganisationPage> correctOrganisation(Actor actor, @PathVariable String id, Version version, @Body @Valid OrganisationForm body) {
        keeping.correct(actor, RequestParameters.id(id), body, version);
        return show(actor, RequestParameters.id(id));
    }

    /** Ends an organisation that nobody works in and nothing hangs on any more. It stays in the list of the ended ones. */
    @Post("/{id}/end")
    @Idempotent
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE, Role.SYSTEM_ADMIN})
    HttpResponse<OrganisationPage> endOrganisation(Actor actor, @PathVariable String id, Version version, @Body @Valid EndForm body) {
        keeping.end(actor, RequestParameters.id(id), body.endedOn(), version);
        return show(actor, RequestParameters.id(id));
    }

    /** Gives a person a duty of the organisation (HB-29) or, in a task force, a place (GZ-37). */
    @Post("/{id}/appointments")
    @Status(HttpStatus.CREATED)
    @Idempotent
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE, Role.SYSTEM_ADMIN})
    HttpResponse<AppointmentView> appoint(Actor actor, @PathVariable String id, @Body @Valid AppointmentForm body) {
        return HttpResponse.created(AppointmentView.of(appointing.toOrganisation(actor, RequestParameters.id(id), body), Map.of()));
    }

    private Page<OrganisationView> page(Jurisdiction where, Filter filter, @Nullable Cursor after, int limit) {
        Page<Listed> page = Page.of(organisations.list(where, filter, after, limit + 1), limit,
                each -> Cursor.at(each.organisation().region(), each.organisation().id()));
        regions.prepare(page.items().stream().map(each -> each.organisation().region()).toList());
        return page.map(each -> OrganisationView.of(each, regions));
    }

    private MutableHttpResponse<OrganisationPage> show(Actor actor, long id) {
        Listed listed = organisations.find(actor.jurisdiction(), id).orElseThrow(Refusal::notFound);
        List<Appointment> people = appointments.of(listed.organisation());
        Map<String, AccountCard> cards = accounts.findAll(actor.jurisdiction(),
                people.stream().map(Appointment::accountId).filter(Objects::nonNull).distinct().toList());
        List<String> allowed = operations.allowedTo(actor);
        return Version.tagged(
                OrganisationPage.of(listed, people, cards, regions, CHANGES.stream().filter(allowed::contains).toList()),
                listed.organisation().version());
    }
}
