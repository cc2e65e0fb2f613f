package org.shouwang.householdcode.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.validation.Validated;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdDirectory;
import org.shouwang.householdcode.store.DoorPlate;
import org.shouwang.householdcode.usecase.ReadCodes;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.kernel.Role;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.region.Regions;

/** Plates to print and put on doors. */
@Controller("/api/v1/door-plates")
@Tag(name = "householdcode")
@Validated
class DoorPlateController {

    private final ReadCodes readCodes;
    private final Regions regions;
    private final CodeUrl url;

    DoorPlateController(ReadCodes readCodes, Regions regions, CodeUrl url) {
        this.readCodes = readCodes;
        this.regions = regions;
        this.url = url;
    }

    /**
     * What stands on a plate. A passer-by reads it, so no name does.
     *
     * @param group name of the group; null where the village has none
     * @param code as printed below the QR code
     * @param url what the QR code holds
     */
    @Serdeable
    record Plate(String householdId, String householdNo, String village, @Nullable String group, String code, String url) {}

    /**
     * Plates of a village or group, group by group, for every household with a code in force.
     *
     * @param region code of a village or group
     * @param cursor nextCursor of the page before
     * @param limit plates per page
     */
    @Get
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    Page<Plate> listDoorPlates(
            Actor actor,
            @QueryValue String region,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        RegionCode village = RegionCode.parse(region).orElseThrow(Refusal::notFound);
        return readCodes.doorPlates(actor, village, Cursor.parse(cursor, 2), limit).map(this::plate);
    }

    private Plate plate(DoorPlate plate) {
        return new Plate(
                Ids.text(plate.householdId()),
                HouseholdDirectory.householdNo(plate.householdId()),
                regions.name(plate.region().at(RegionLevel.VILLAGE)),
                plate.region().level() == RegionLevel.GROUP ? regions.name(plate.region()) : null,
                plate.code().text(),
                url.of(plate.code()));
    }
}
