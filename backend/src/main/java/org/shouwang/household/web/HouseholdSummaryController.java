package org.shouwang.household.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.shouwang.household.usecase.SummarizeHouseholds;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.RequestParameters;

/** The register in figures. */
@Controller("/api/v1/household-summary")
@Tag(name = "household")
class HouseholdSummaryController {

    private final SummarizeHouseholds summarizing;

    HouseholdSummaryController(SummarizeHouseholds summarizing) {
        this.summarizing = summarizing;
    }

    /**
     * How many households there are inside the caller's jurisdiction, by the filters of the household list.
     * Of more than 10,000 households the figures may be a minute old.
     *
     * @param region only inside this region
     */
    @Get
    @Access(roles = {Role.GRID_WORKER, Role.GROUP_LEADER, Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION,
        Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR})
    HouseholdSummary summarizeHouseholds(Actor actor, @QueryValue @Nullable String region) {
        return HouseholdSummary.of(summarizing.of(
                RequestParameters.where(actor, region)));
    }
}
