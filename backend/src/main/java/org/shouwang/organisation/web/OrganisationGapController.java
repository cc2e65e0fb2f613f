package org.shouwang.organisation.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.validation.Validated;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.shouwang.export.ListFiles;
import org.shouwang.export.ListFiles.ListFile;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.Role;
import org.shouwang.organisation.domain.GapKind;
import org.shouwang.organisation.domain.Position;
import org.shouwang.organisation.store.GapStore;
import org.shouwang.organisation.store.GapStore.Gap;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;
import org.shouwang.region.Regions;

/** What the documents demand and is not there. */
@Controller("/api/v1/organisation-gaps")
@Tag(name = "organisation")
@Validated
class OrganisationGapController {

    private final GapStore gaps;
    private final Regions regions;
    private final ListFiles files;

    OrganisationGapController(GapStore gaps, Regions regions, ListFiles files) {
        this.gaps = gaps;
        this.regions = regions;
        this.files = files;
    }

    /**
     * One kind of gap inside the caller's jurisdiction: counties without a centre, townships without a station (HB-27),
     * governments without a task force (SX-15), task forces without leader or office (GZ-37), centres in which a duty has no
     * lead (HB-29), villages without a cadre (GZ-38).
     *
     * @param kind code of the gap
     * @param region only there and below
     * @param cursor nextCursor of the page before
     * @param limit 1 to 100
     */
    @Get
    @Access(roles = {Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    Page<OrganisationGap> listOrganisationGaps(
            Actor actor,
            @QueryValue @Schema(allowableValues = {"county_without_centre", "township_without_station", "region_without_team", "team_incomplete",
                "duty_without_lead", "village_without_cadre"}) String kind,
            @QueryValue @Nullable String region,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return page(RequestParameters.where(actor, region), kind(kind), Cursor.parse(cursor, 2), limit);
    }

    /**
     * The same list as a file.
     *
     * @param kind code of the gap
     * @param region only there and below
     * @param format {@code csv} or {@code xlsx}
     */
    @Get(uri = "/file", headRoute = false)
    @Access(roles = {Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    @ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = "string", format = "binary")))
    StreamedFile downloadOrganisationGaps(
            Actor actor, @QueryValue String kind, @QueryValue @Nullable String region, @QueryValue(defaultValue = "xlsx") String format) {
        Jurisdiction where = RequestParameters.where(actor, region);
        GapKind wanted = kind(kind);
        return files.of(actor, where, format, new ListFile<>("downloadOrganisationGaps", "organisation-gaps", wanted.label(),
                List.of("缺项", "区划代码", "区划", "机构", "缺少"),
                after -> page(where, wanted, after, ListFiles.READ_AT_ONCE), 2,
                each -> Arrays.asList(wanted.label(), each.regionCode(), each.regionName(), each.organisationName(),
                        each.missing().stream().map(OrganisationGapController::label).collect(Collectors.joining("、")))));
    }

    private Page<OrganisationGap> page(Jurisdiction where, GapKind kind, @Nullable Cursor after, int limit) {
        Page<Gap> page = Page.of(gaps.list(where, kind, after, limit + 1), limit,
                gap -> Cursor.at(gap.region(), gap.organisationId() == null ? 0 : gap.organisationId()));
        regions.prepare(page.items().stream().map(Gap::region).toList());
        return page.map(gap -> new OrganisationGap(gap.region().value(), regions.nameBelowCounty(gap.region()),
                gap.organisationId() == null ? null : Ids.text(gap.organisationId()), gap.organisationName(), gap.missing()));
    }

    private static String label(String word) {
        return word.equals("office") ? "办公室" : Position.LIST.get(word).label();
    }

    private static GapKind kind(String word) {
        return RequestParameters.known(GapKind.LIST.findByCode(word), "kind");
    }
}
