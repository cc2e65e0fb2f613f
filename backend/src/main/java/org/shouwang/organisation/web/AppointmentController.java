package org.shouwang.organisation.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwang.access.AccountCard;
import org.shouwang.access.Accounts;
import org.shouwang.export.ListFiles;
import org.shouwang.export.ListFiles.ListFile;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.kernel.Role;
import org.shouwang.organisation.domain.Appointment;
import org.shouwang.organisation.domain.Position;
import org.shouwang.organisation.store.AppointmentStore;
import org.shouwang.organisation.store.GapStore;
import org.shouwang.organisation.usecase.Appoint;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;
import org.shouwang.region.Regions;

/** Appointments of every kind, and who answers for a village (GZ-38). */
@Controller("/api/v1")
@Tag(name = "organisation")
@Validated
class AppointmentController {

    private final AppointmentStore appointments;
    private final GapStore gaps;
    private final Appoint appointing;
    private final Accounts accounts;
    private final Regions regions;
    private final ListFiles files;

    AppointmentController(AppointmentStore appointments, GapStore gaps, Appoint appointing, Accounts accounts, Regions regions, ListFiles files) {
        this.appointments = appointments;
        this.gaps = gaps;
        this.appointing = appointing;
        this.accounts = accounts;
        this.regions = regions;
        this.files = files;
    }

    /**
     * Every village inside the caller's jurisdiction and who answers for it.
     *
     * @param region only there and below
     * @param cursor nextCursor of the page before
     * @param limit 1 to 100
     */
    @Get("/village-responsibilities")
    @Access(roles = {Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    Page<VillageResponsibility> listVillageResponsibilities(
            Actor actor,
            @QueryValue @Nullable String region,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return page(actor, RequestParameters.where(actor, region), Cursor.parse(cursor, 1), limit);
    }

    /**
     * The same list as a file, one row a person.
     *
     * @param region only there and below
     * @param format {@code csv} or {@code xlsx}
     */
    @Get(uri = "/village-responsibilities/file", headRoute = false)
    @Access(roles = {Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    @ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = "string", format = "binary")))
    StreamedFile downloadVillageResponsibilities(
            Actor actor, @QueryValue @Nullable String region, @QueryValue(defaultValue = "xlsx") String format) {
        Jurisdiction where = RequestParameters.where(actor, region);
        return files.of(actor, where, format, new ListFile<>("downloadVillageResponsibilities", "village-responsibilities", "包村联系",
                List.of("区划代码", "村", "职责", "姓名", "职务", "联系电话", "起始日期"),
                after -> {
                    Page<VillageResponsibility> page = page(actor, where, after, ListFiles.READ_AT_ONCE);
                    return new Page<>(page.items().stream().flatMap(AppointmentController::rows).toList(), page.nextCursor());
                }, 1, row -> row));
    }

    /** Binds a person to a village. */
    @Post("/village-responsibilities")
    @Status(HttpStatus.CREATED)
    @Idempotent
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE, Role.SYSTEM_ADMIN})
    HttpResponse<AppointmentView> bindToVillage(Actor actor, @Body @Valid BindingForm body) {
        return HttpResponse.created(AppointmentView.of(appointing.toVillage(actor, body.regionCode(), body.person()), Map.of()));
    }

    /** Ends an appointment; it stays in the history. */
    @Post("/appointments/{id}/end")
    @Status(HttpStatus.NO_CONTENT)
    @Idempotent
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE, Role.SYSTEM_ADMIN})
    HttpResponse<?> endAppointment(Actor actor, @PathVariable String id, @Body @Valid EndForm body) {
        appointing.end(actor, RequestParameters.id(id), body.endedOn());
        return HttpResponse.noContent();
    }

    private Page<VillageResponsibility> page(Actor actor, Jurisdiction where, @Nullable Cursor after, int limit) {
        Page<RegionCode> villages = Page.of(gaps.villages(where, after, limit + 1), limit, Cursor::at);
        if (villages.items().isEmpty()) {
            return new Page<>(List.of(), null);
        }
        List<Appointment> people = appointments.ofVillages(where, villages.items().getFirst(), villages.items().getLast());
        Map<String, AccountCard> cards = accounts.findAll(actor.jurisdiction(),
                people.stream().map(Appointment::accountId).filter(Objects::nonNull).distinct().toList());
        Map<RegionCode, List<Appointment>> byVillage = people.stream().collect(Collectors.groupingBy(each -> each.region().at(RegionLevel.VILLAGE)));
        regions.prepare(villages.items());
        return villages.map(village -> {
            List<Appointment> own = byVillage.getOrDefault(village, List.of());
            return new VillageResponsibility(village.value(), regions.nameBelowCounty(village),
                    own.stream().map(each -> AppointmentView.of(each, cards)).toList(), own.stream().anyMatch(each -> each.post().isCadre()));
        });
    }

    private static Stream<List<@Nullable Object>> rows(VillageResponsibility village) {
        if (village.people().isEmpty()) {
            return Stream.of(Arrays.asList(village.regionCode(), village.regionName(), "无", null, null, null, null));
        }
        return village.people().stream().map(person -> Arrays.asList(village.regionCode(), village.regionName(),
                Position.LIST.get(person.post()).label(), person.personName(), person.personTitle(),
                person.maskedPhone(), person.validFrom()));
    }
}
