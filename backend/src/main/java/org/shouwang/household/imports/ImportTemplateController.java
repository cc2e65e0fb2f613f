package org.shouwang.household.imports;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.shouwang.kernel.Role;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.sheets.SheetFormat;
import org.shouwang.platform.web.RequestParameters;

/** Empty files to fill in and import. */
@Controller("/api/v1/household-import-templates")
@Tag(name = "household")
class ImportTemplateController {

    private final ImportFiles files;

    ImportTemplateController(ImportFiles files) {
        this.files = files;
    }

    /**
     * An empty file with the columns of a layout; the XLSX has a second sheet that says what each column may hold.
     *
     * @param layout {@code register} or {@code national}
     * @param format {@code csv} or {@code xlsx}
     */
    @Get("/{layout}")
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    @ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = "string", format = "binary")))
    StreamedFile downloadImportTemplate(@PathVariable String layout, @QueryValue(defaultValue = "xlsx") String format) {
        Layout wanted = Layout.ofWord(layout).orElseThrow(Refusal::notFound);
        SheetFormat as = RequestParameters.format(format);
        return HouseholdImportController.file("household-" + wanted.word(), as, out -> files.writeTemplate(wanted, as, out));
    }
}
