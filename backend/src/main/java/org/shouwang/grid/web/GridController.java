package org.shouwang.grid.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
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
import java.util.Optional;
import org.shouwang.access.AccountCard;
import org.shouwang.access.Accounts;
import org.shouwang.export.ListFiles;
import org.shouwang.export.ListFiles.ListFile;
import org.shouwang.grid.domain.GridLevel;
import org.shouwang.grid.store.Assignments;
import org.shouwang.grid.store.Grids;
import org.shouwang.grid.store.Grids.Filter;
import org.shouwang.grid.store.Grids.Grid;
import org.shouwang.grid.usecase.AssignGrid;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.security.Operations;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;
import org.shouwang.region.Regions;

/** Grids and who is responsible for them. */
@Controller("/api/v1/grids")
@Tag(name = "grid")
@Validated
class GridController {

    private final Grids grids;
    private final Assignments assignments;
    private final AssignGrid assigning;
    private final Accounts accounts;
    private final Regions regions;
    private final Operations operations;
    private final ListFiles files;

    GridController(Grids grids, Assignments assignments, AssignGrid assigning, Accounts accounts, Regions regions,
            Operations operations, ListFiles files) {
        this.grids = grids;
        this.assignments = assignments;
        this.assigning = assigning;
        this.accounts = accounts;
        this.regions = regions;
        this.operations = operations;
        this.files = files;
    }

    /**
     * Grids inside the caller's jurisdiction: a township, its villages, their groups.
     *
     * @param region only there and below
     * @param level only this level
     * @param vacant only those without anybody
     * @param accountId only those of this person
     * @param cursor nextCursor of the page before
     * @param limit 1 to 100
     */
    @Get
    @Access(roles = {Role.GRID_WORKER, Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    Page<GridView> listGrids(
            Actor actor,
            @QueryValue @Nullable String region,
            @QueryValue @Nullable @Schema(allowableValues = {"township", "village", "group"}) String level,
            @QueryValue(defaultValue = "false") boolean vacant,
            @QueryValue @Nullable String accountId,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        Filter filter = new Filter(RequestParameters.code("level", GridLevel.LIST, level), vacant, accountId);
        return page(actor, RequestParameters.where(actor, region), filter, Cursor.parse(cursor, 1), limit);
    }

    /**
     * The same list as a file.
     *
     * @param region only there and below
     * @param level only this level
     * @param vacant only those without anybody
     * @param format {@code csv} or {@code xlsx}
     */
    @Get(uri = "/file", headRoute = false)
    @Access(roles = {Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    @ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = "string", format = "binary")))
    StreamedFile downloadGrids(
            Actor actor,
            @QueryValue @Nullable String region,
            @QueryValue @Nullable String level,
            @QueryValue(defaultValue = "false") boolean vacant,
            @QueryValue(defaultValue = "xlsx") String format) {
        Jurisdiction where = RequestParameters.where(actor, region);
        Filter filter = new Filter(RequestParameters.code("level", GridLevel.LIST, level), vacant, null);
        return files.of(actor, where, format, new ListFile<>("downloadGrids", "grids", "网格",
                List.of("网格代码", "网格", "级别", "户数", "负责人", "联系电话", "起始日期"),
                after -> page(actor, where, filter, after, 100), 1,
                each -> Arrays.asList(each.regionCode(), each.regionName(), GridLevel.LIST.get(each.level()).label(), each.households(),
                        each.personName() == null ? "无" : each.personName(), each.maskedPhone(), each.since())));
    }

    /** Everybody who has been responsible for a grid, the present one first; the last 200. */
    @Get("/{code}/assignments")
    @Access(roles = {Role.GRID_WORKER, Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    List<GridAssignment> listGridAssignments(Actor actor, @PathVariable String code) {
        return assignments.history(actor.jurisdiction(), grid(actor, code)).stream()
                .map(each -> new GridAssignment(Ids.text(each.id()), each.accountId(), each.personName(), each.from(), each.endedOn(), each.endReason()))
                .toList();
    }

    /** Makes somebody responsible for a grid; whoever was before hands over on that day. */
    @Post("/{code}/assignments")
    @Idempotent
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE, Role.SYSTEM_ADMIN})
    GridView assignGrid(Actor actor, @PathVariable String code, @Body @Valid AssignmentForm body) {
        RegionCode grid = grid(actor, code);
        assigning.assign(actor, grid, body.accountId(), body.validFrom(), body.reason());
        return page(actor, actor.jurisdiction().narrowedTo(grid), new Filter(GridLevel.of(grid).orElseThrow(), false, null), null, 1)
                .items().getFirst();
    }

    private Page<GridView> page(Actor actor, Jurisdiction where, Filter filter, @Nullable Cursor after, int limit) {
        Page<Grid> page = Page.of(grids.list(where, filter, after, limit + 1), limit, each -> Cursor.at(each.region()));
        List<RegionCode> codes = page.items().stream().map(Grid::region).toList();
        Map<RegionCode, Long> households = grids.households(where, codes);
        Map<String, AccountCard> cards = accounts.findAll(actor.jurisdiction(),
                page.items().stream().map(Grid::accountId).filter(Objects::nonNull).distinct().toList());
        regions.prepare(codes);
        List<String> abilities = operations.allowedTo(actor).contains("assignGrid") ? List.of("assignGrid") : List.of();
        return page.map(each -> view(each, households.getOrDefault(each.region(), 0L), Optional.ofNullable(each.accountId()).map(cards::get),
                abilities));
    }

    private GridView view(Grid it, long households, Optional<AccountCard> card, List<String> abilities) {
        GridLevel level = GridLevel.of(it.region()).orElseThrow();
        return new GridView(it.region().value(), regions.nameBelowCounty(it.region()), level.code(), households,
                it.accountId(), card.map(AccountCard::name).orElse(it.personName()), card.map(AccountCard::maskedPhone).orElse(null),
                it.accountId() == null ? null : card.map(AccountCard::active).orElse(false), it.since(), abilities);
    }

    private RegionCode grid(Actor actor, String code) {
        return RegionCode.parse(code).filter(actor.jurisdiction()::covers).filter(place -> GridLevel.of(place).isPresent())
                .filter(regions::exists).orElseThrow(Refusal::notFound);
    }
}
