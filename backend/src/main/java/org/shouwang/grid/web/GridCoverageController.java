package org.shouwang.grid.web;

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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.shouwang.access.AccountCard;
import org.shouwang.access.Accounts;
import org.shouwang.export.ListFiles;
import org.shouwang.export.ListFiles.ListFile;
import org.shouwang.grid.domain.Coverage;
import org.shouwang.grid.domain.GridLevel;
import org.shouwang.grid.store.Grids;
import org.shouwang.grid.store.Grids.Households;
import org.shouwang.grid.store.Grids.Load;
import org.shouwang.grid.store.Grids.Places;
import org.shouwang.grid.store.Grids.Stray;
import org.shouwang.grid.usecase.GridParameters;
import org.shouwang.household.HouseholdDirectory;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Figures;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;
import org.shouwang.region.Regions;

/** Whether everybody is looked after, and by how many (SX-01, HB-27, HB-28). */
@Controller("/api/v1")
@Tag(name = "grid")
@Validated
class GridCoverageController {

    private final Grids grids;
    private final GridParameters parameters;
    private final Accounts accounts;
    private final Regions regions;
    private final Figures<GridSummary> figures;
    private final ListFiles files;

    GridCoverageController(Grids grids, GridParameters parameters, Accounts accounts, Regions regions, ListFiles files) {
        this.grids = grids;
        this.parameters = parameters;
        this.accounts = accounts;
        this.regions = regions;
        this.figures = new Figures<>(this::count, GridSummary::households);
        this.files = files;
    }

    /**
     * Grids and households in figures. Of more than 10,000 households they may be a minute old.
     *
     * @param region only there and below
     */
    @Get("/grid-summary")
    @Access(roles = {Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    GridSummary summarizeGrids(Actor actor, @QueryValue @Nullable String region) {
        return figures.of(RequestParameters.where(actor, region));
    }

    /**
     * Villages without an active grid worker (HB-27).
     *
     * @param region only there and below
     * @param cursor nextCursor of the page before
     * @param limit 1 to 100
     */
    @Get("/grid-gaps")
    @Access(roles = {Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    Page<VillageGap> listGridGaps(
            Actor actor,
            @QueryValue @Nullable String region,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return villages(RequestParameters.where(actor, region), Cursor.parse(cursor, 1), limit);
    }

    /**
     * The same list as a file.
     *
     * @param region only there and below
     * @param format {@code csv} or {@code xlsx}
     */
    @Get(uri = "/grid-gaps/file", headRoute = false)
    @Access(roles = {Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    @ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = "string", format = "binary")))
    StreamedFile downloadGridGaps(Actor actor, @QueryValue @Nullable String region, @QueryValue(defaultValue = "xlsx") String format) {
        Jurisdiction where = RequestParameters.where(actor, region);
        return files.of(actor, where, format, new ListFile<>("downloadGridGaps", "grid-gaps", "无网格员的村",
                List.of("区划代码", "村"),
                after -> villages(where, after, ListFiles.READ_AT_ONCE), 1, each -> List.of(each.regionCode(), each.regionName())));
    }

    /**
     * Households that are registered for a village and no group: a data error, because every household is in exactly one grid.
     *
     * @param region only there and below
     * @param cursor nextCursor of the page before
     * @param limit 1 to 100
     */
    @Get("/households-without-grid")
    @Access(roles = {Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR})
    Page<StrayHousehold> listHouseholdsWithoutGrid(
            Actor actor,
            @QueryValue @Nullable String region,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return strays(RequestParameters.where(actor, region), Cursor.parse(cursor, 2), limit);
    }

    /**
     * The workload of the grid workers (HB-28).
     *
     * @param region only there and below
     * @param overloaded only who looks after more households than the tenant allows; nobody while it has not said how many
     * @param cursor nextCursor of the page before
     * @param limit 1 to 100
     */
    @Get("/grid-workloads")
    @Access(roles = {Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    Page<GridWorkload> listGridWorkloads(
            Actor actor,
            @QueryValue @Nullable String region,
            @QueryValue(defaultValue = "false") boolean overloaded,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return loads(actor, RequestParameters.where(actor, region), overloaded, Cursor.parse(cursor, 1), limit);
    }

    /**
     * The same list as a file.
     *
     * @param region only there and below
     * @param format {@code csv} or {@code xlsx}
     */
    @Get(uri = "/grid-workloads/file", headRoute = false)
    @Access(roles = {Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    @ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = "string", format = "binary")))
    StreamedFile downloadGridWorkloads(Actor actor, @QueryValue @Nullable String region, @QueryValue(defaultValue = "xlsx") String format) {
        Jurisdiction where = RequestParameters.where(actor, region);
        return files.of(actor, where, format, new ListFile<>("downloadGridWorkloads", "grid-workloads", "网格员工作量",
                List.of("网格员", "联系电话", "区划", "网格数", "户数", "是否超负荷"),
                after -> loads(actor, where, false, after, ListFiles.READ_AT_ONCE), 1,
                each -> Arrays.asList(each.personName(), each.maskedPhone(), each.regionName(), each.grids(), each.households(),
                        each.overloaded() == null ? "未配置上限" : each.overloaded() ? "是" : "否")));
    }

    private GridSummary count(Jurisdiction where) {
        List<Places> places = grids.countPlaces(where);
        Households all = grids.countHouseholds(where);
        OptionalInt most = most(where);
        return new GridSummary(
                all(places, GridLevel.TOWNSHIP), vacant(places, GridLevel.TOWNSHIP), all(places, GridLevel.VILLAGE),
                vacant(places, GridLevel.VILLAGE), all(places, GridLevel.GROUP), vacant(places, GridLevel.GROUP),
                grids.countVillagesWithoutWorker(where), all.all(), all.withoutGroup(), all.withoutWorker(),
                new Coverage(all.all() - all.withoutGroup() - all.withoutWorker(), all.all()).percent().toPlainString(),
                grids.countWorkers(where), most.isEmpty() ? null : most.getAsInt());
    }

    private Page<VillageGap> villages(Jurisdiction where, @Nullable Cursor after, int limit) {
        Page<RegionCode> page = Page.of(grids.villagesWithoutWorker(where, after, limit + 1), limit, Cursor::at);
        regions.prepare(page.items());
        return page.map(village -> new VillageGap(village.value(), regions.nameBelowCounty(village)));
    }

    private Page<StrayHousehold> strays(Jurisdiction where, @Nullable Cursor after, int limit) {
        Page<Stray> page = Page.of(grids.strays(where, after, limit + 1), limit, each -> Cursor.at(each.village(), each.id()));
        regions.prepare(page.items().stream().map(Stray::village).toList());
        return page.map(each -> new StrayHousehold(Ids.text(each.id()), HouseholdDirectory.householdNo(each.id()), each.headName(),
                each.memberCount(), each.village().value(), regions.nameBelowCounty(each.village())));
    }

    private Page<GridWorkload> loads(Actor actor, Jurisdiction where, boolean overloaded, @Nullable Cursor after, int limit) {
        OptionalInt most = most(where);
        if (overloaded && most.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Page<Load> page = Page.of(grids.loads(where, overloaded ? (Integer) most.getAsInt() : null, after, limit + 1), limit,
                each -> Cursor.at(each.accountId()));
        Map<String, AccountCard> cards = accounts.findAll(actor.jurisdiction(), page.items().stream().map(Load::accountId).toList());
        regions.prepare(page.items().stream().map(Load::region).toList());
        return page.map(each -> {
            Optional<AccountCard> card = Optional.ofNullable(cards.get(each.accountId()));
            return new GridWorkload(each.accountId(), card.map(AccountCard::name).orElse(each.personName()),
                    card.map(AccountCard::maskedPhone).orElse(null), regions.nameBelowCounty(each.region()), each.grids(), each.households(),
                    most.isEmpty() ? null : each.households() > most.getAsInt());
        });
    }

    private OptionalInt most(Jurisdiction where) {
        return where.region().map(parameters::maxHouseholds).orElse(OptionalInt.empty());
    }

    private static long all(List<Places> places, GridLevel level) {
        return places.stream().filter(each -> each.level() == level).mapToLong(Places::all).sum();
    }

    private static long vacant(List<Places> places, GridLevel level) {
        return all(places, level) - places.stream().filter(each -> each.level() == level).mapToLong(Places::taken).sum();
    }
}
