package org.shouwang.export.web;

import io.micronaut.http.HttpRequest;
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
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.shouwang.export.domain.ExportState;
import org.shouwang.export.store.Export;
import org.shouwang.export.store.Exports.Choice;
import org.shouwang.export.usecase.DecideExport;
import org.shouwang.export.usecase.DownloadExport;
import org.shouwang.export.usecase.ExportForm;
import org.shouwang.export.usecase.ReadExports;
import org.shouwang.export.usecase.RequestExport;
import org.shouwang.export.web.ExportForms.DecisionBody;
import org.shouwang.export.web.ExportForms.ExportPreview;
import org.shouwang.export.web.ExportForms.PreviewBody;
import org.shouwang.export.web.ExportForms.TraceBody;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.sheets.SheetDownload;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;
import org.shouwang.platform.web.Trace;
import org.shouwang.region.Regions;

/**
 * Lists as files: masked as on the screen, marked with who takes them, approved by a second person above the tenant's limit.
 * Officials at desks may; in the villages lists are looked at.
 */
@Controller("/api/v1")
@Tag(name = "export")
@Validated
class ExportController {

    private final RequestExport requesting;
    private final DecideExport deciding;
    private final ReadExports reading;
    private final DownloadExport downloading;
    private final Regions regions;
    private final Clock clock;

    ExportController(
            RequestExport requesting, DecideExport deciding, ReadExports reading, DownloadExport downloading, Regions regions, Clock clock) {
        this.requesting = requesting;
        this.deciding = deciding;
        this.reading = reading;
        this.downloading = downloading;
        this.regions = regions;
        this.clock = clock;
    }

    /** How many rows the file of a list would hold, and whether a second person has to approve it. A read. */
    @Post("/export-previews")
    @Access(roles = {Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE,
        Role.PROVINCE_CENTRE, Role.AUDITOR})
    ExportPreview previewExport(Actor actor, @Body @Valid PreviewBody body) {
        return ExportPreview.of(requesting.preview(actor, body.list(), body.region(), body.filter()));
    }

    /**
     * Asks for a list as a file. It can be downloaded at once ({@code ready}) where the tenant allows the caller so many rows
     * a day; else it waits for a second person ({@code pending}).
     */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Idempotent
    @Access(roles = {Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE,
        Role.PROVINCE_CENTRE, Role.AUDITOR})
    HttpResponse<ExportView> requestExport(Actor actor, @Body @Valid ExportForm body) {
        Export asked = requesting.ask(actor, body);
        return HttpResponse.created(shown(actor, asked)).header("Location", "/api/v1/exports/" + asked.id());
    }

    /**
     * Exports that people of the jurisdiction asked for, newest first.
     *
     * @param whose {@code mine}, {@code others} or {@code all}
     * @param state only {@code pending}, {@code ready}, {@code refused}, {@code withdrawn} or {@code expired}
     * @param cursor nextCursor of the page before
     * @param limit 1 to 100
     */
    @Get("/exports")
    @Access(roles = {Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE,
        Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SECURITY_ADMIN})
    Page<ExportView> listExports(
            Actor actor,
            @QueryValue(defaultValue = "all") String whose,
            @QueryValue @Nullable String state,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return reading.list(actor, choice(actor, whose, state), Cursor.parse(cursor, 1), limit).map(export -> shown(actor, export));
    }

    /** An export, and how far its download is. */
    @Get("/exports/{id}")
    @Access(roles = {Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE,
        Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SECURITY_ADMIN})
    ExportView getExport(Actor actor, @PathVariable String id) {
        return shown(actor, reading.get(actor, RequestParameters.id(id)));
    }

    /** A second person agrees; the time to download begins now. */
    @Post("/exports/{id}/approval")
    @Idempotent
    @Access(roles = {Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.SECURITY_ADMIN})
    ExportView approveExport(Actor actor, @PathVariable String id, @Body @Valid DecisionBody body) {
        return shown(actor, deciding.approve(actor, RequestParameters.id(id), body.reason().strip()));
    }

    /** A second person does not agree. */
    @Post("/exports/{id}/refusal")
    @Idempotent
    @Access(roles = {Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.SECURITY_ADMIN})
    ExportView refuseExport(Actor actor, @PathVariable String id, @Body @Valid DecisionBody body) {
        return shown(actor, deciding.refuse(actor, RequestParameters.id(id), body.reason().strip()));
    }

    /** Takes an export back: by who asked for it, or by somebody who may decide on it. A download that runs breaks off. */
    @Post("/exports/{id}/withdrawal")
    @Idempotent
    @Access(roles = {Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE,
        Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SECURITY_ADMIN})
    ExportView withdrawExport(Actor actor, @PathVariable String id) {
        return shown(actor, deciding.withdraw(actor, RequestParameters.id(id)));
    }

    /** The file, to who asked for it: read while it is sent, and stored nowhere. Each download is recorded with the rows that left. */
    @Get(uri = "/exports/{id}/file", headRoute = false)
    @Access(roles = {Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE,
        Role.PROVINCE_CENTRE, Role.AUDITOR})
    @ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = "string", format = "binary")))
    StreamedFile downloadExport(Actor actor, HttpRequest<?> request, @PathVariable String id) {
        DownloadExport.Taking taking = downloading.begin(actor, RequestParameters.id(id), Trace.of(request));
        return new StreamedFile(SheetDownload.of(out -> downloading.write(taking, out)), MediaType.of(taking.export().format().mediaType()))
                .attach(taking.fileName());
    }

    /** The export that a leaked row came from, by the code at its end. A read; codes that nobody was given are unknown. */
    @Post("/export-traces")
    @Access(roles = {Role.AUDITOR, Role.COUNTY_BUREAU, Role.SECURITY_ADMIN})
    ExportView traceExport(Actor actor, @Body @Valid TraceBody body) {
        return shown(actor, reading.trace(actor, body.code()));
    }

    private ExportView shown(Actor actor, Export export) {
        return ExportView.of(export, actor, deciding, regions, clock.instant());
    }

    private static Choice choice(Actor actor, String whose, @Nullable String state) {
        ExportState wanted = state == null || state.isBlank() ? null : Arrays.stream(ExportState.values())
                .filter(each -> each.word().equals(state)).findFirst().orElseThrow(() -> RequestParameters.unknown("state"));
        return switch (whose) {
            case "mine" -> new Choice(wanted, actor.id(), null);
            case "others" -> new Choice(wanted, null, actor.id());
            case "all" -> new Choice(wanted, null, null);
            default -> throw RequestParameters.unknown("whose");
        };
    }
}
