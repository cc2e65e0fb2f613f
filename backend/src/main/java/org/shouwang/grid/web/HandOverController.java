package org.shouwang.grid.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.validation.Validated;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.shouwang.grid.store.HandOvers;
import org.shouwang.grid.store.HandOvers.HandOver;
import org.shouwang.grid.usecase.HandOverForm;
import org.shouwang.grid.usecase.HandOverGrids;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.jobs.Job;
import org.shouwang.platform.jobs.Jobs;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.RequestParameters;
import org.shouwang.region.Regions;

/** Grids that change hands together. */
@Controller("/api/v1/grid-handovers")
@Tag(name = "grid")
@Validated
class HandOverController {

    private static final int MOST_TOLD = 100;

    private final HandOverGrids handing;
    private final HandOvers handOvers;
    private final Jobs jobs;
    private final Regions regions;

    HandOverController(HandOverGrids handing, HandOvers handOvers, Jobs jobs, Regions regions) {
        this.handing = handing;
        this.handOvers = handOvers;
        this.jobs = jobs;
        this.regions = regions;
    }

    /** Asks for a hand-over: of some grids, or of all that a person has. The answer comes at once, the work is a job. */
    @Post
    @Status(HttpStatus.ACCEPTED)
    @Idempotent
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE, Role.SYSTEM_ADMIN})
    HttpResponse<GridHandOver> handOverGrids(Actor actor, @Body @Valid HandOverForm body) {
        return HttpResponse.accepted().body(show(actor, handing.ask(actor, body)));
    }

    /** How far a hand-over is, and which grids stay where they were. */
    @Get("/{id}")
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE, Role.SYSTEM_ADMIN})
    GridHandOver getGridHandOver(Actor actor, @PathVariable String id) {
        return show(actor, RequestParameters.id(id));
    }

    private GridHandOver show(Actor actor, long id) {
        HandOver handOver = handOvers.find(actor.jurisdiction(), id).orElseThrow(Refusal::notFound);
        Job job = jobs.get(actor, handOver.jobId());
        return new GridHandOver(Ids.text(id), job.state(), handOvers.count(handOver), job.done(), job.rejected(),
                handOvers.items(handOver, "rejected", MOST_TOLD).stream()
                        .map(item -> new GridHandOver.Stayed(item.region().value(), regions.nameBelowCounty(item.region()),
                                item.problem() == null ? "" : item.problem()))
                        .toList());
    }
}
