package org.shouwang.household.imports;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.validation.Validated;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.problem.CommonProblem;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.sheets.SheetDownload;
import org.shouwang.platform.sheets.SheetFormat;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;

/** Register files in, rejected rows and differences out. */
@Controller("/api/v1/household-imports")
@Tag(name = "household")
@Validated
class HouseholdImportController {

    private final ReceiveImport receiving;
    private final ImportDesk desk;
    private final ImportFiles files;

    HouseholdImportController(ReceiveImport receiving, ImportDesk desk, ImportFiles files) {
        this.receiving = receiving;
        this.desk = desk;
        this.files = files;
    }

    /**
     * Sends a register file, CSV (UTF-8 or GBK) or XLSX. The form's fields stand in front of the file. The answer comes when
     * the file is stored and its header was found; the rows are imported afterwards.
     *
     * @param key 8 to 64 letters, digits, _ or -; send the same value again to repeat the request safely
     */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    @ApiResponse(responseCode = "202", description = "The import", content = @Content(schema = @Schema(implementation = ImportView.class)))
    HttpResponse<?> importHouseholds(
            Actor actor,
            HttpRequest<?> request,
            @Header("Idempotency-Key") @Nullable String key,
            @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA,
                    schema = @Schema(implementation = ImportUpload.class))) @Body InputStream body) {
        if (key == null) {
            throw new Refusal(CommonProblem.IDEMPOTENCY_KEY_MISSING);
        }
        return receiving.receive(actor, request.getHeaders().get(HttpHeaders.CONTENT_TYPE, String.class, ""), request.getContentLength(), body);
    }

    /**
     * Imports inside the jurisdiction, newest first.
     *
     * @param cursor nextCursor of the page before
     * @param limit 1 to 100
     */
    @Get
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    Page<ImportView> listHouseholdImports(
            Actor actor,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return desk.list(actor, Cursor.parse(cursor, 1), limit);
    }

    /** How far an import is and what became of its rows. */
    @Get("/{id}")
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    ImportView getHouseholdImport(Actor actor, @PathVariable String id) {
        return desk.get(actor, RequestParameters.id(id));
    }

    /** Stops an import before its next chunk. What is registered stays registered. */
    @Post("/{id}/cancellation")
    @Idempotent
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    ImportView cancelHouseholdImport(Actor actor, @PathVariable String id) {
        return desk.cancel(actor, RequestParameters.id(id));
    }

    /**
     * Rows that were not imported, each with its reasons, in the order of the file. Deleted after the import's listsUntil: 410.
     *
     * @param cursor nextCursor of the page before
     * @param limit 1 to 100
     */
    @Get("/{id}/rejected-rows")
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    Page<RejectedRowView> listRejectedRows(
            Actor actor,
            @PathVariable String id,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return desk.rejected(actor, RequestParameters.id(id), Cursor.parse(cursor, 1), limit);
    }

    /**
     * The rejected rows as they were sent, with the column 错误: to be corrected and sent again. Holds personal data; every
     * download is audited.
     *
     * @param format {@code csv} or {@code xlsx}
     */
    @Get("/{id}/rejected-rows/file")
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    @ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = "string", format = "binary")))
    StreamedFile downloadRejectedRows(Actor actor, @PathVariable String id, @QueryValue(defaultValue = "xlsx") String format) {
        SheetFormat wanted = RequestParameters.format(format);
        HouseholdImport found = desk.forDownload(actor, RequestParameters.id(id), "downloadRejectedRows");
        return file("rejected-rows-" + id, wanted, out -> files.writeRejected(found, wanted, out));
    }

    /**
     * What the file and the register do not say alike (the register was not changed). Deleted after the import's listsUntil: 410.
     *
     * @param cursor nextCursor of the page before
     * @param limit 1 to 100
     */
    @Get("/{id}/differences")
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    Page<DifferenceView> listDifferences(
            Actor actor,
            @PathVariable String id,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return desk.differences(actor, RequestParameters.id(id), Cursor.parse(cursor, 1), limit);
    }

    /**
     * The list of differences as a file, personal numbers masked. Every download is audited.
     *
     * @param format {@code csv} or {@code xlsx}
     */
    @Get("/{id}/differences/file")
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    @ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = "string", format = "binary")))
    StreamedFile downloadDifferences(Actor actor, @PathVariable String id, @QueryValue(defaultValue = "xlsx") String format) {
        SheetFormat wanted = RequestParameters.format(format);
        HouseholdImport found = desk.forDownload(actor, RequestParameters.id(id), "downloadDifferences");
        return file("differences-" + id, wanted, out -> files.writeDifferences(found, wanted, out));
    }

    static StreamedFile file(String name, SheetFormat format, Consumer<OutputStream> content) {
        return new StreamedFile(SheetDownload.of(content), MediaType.of(format.mediaType())).attach(name + "." + format.word());
    }
}
