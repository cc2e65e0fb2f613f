package org.shouwang.household.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.shouwang.household.usecase.AcceptanceForm;
import org.shouwang.household.usecase.MoveRequestForm;
import org.shouwang.household.usecase.MoveToCounty;
import org.shouwang.household.usecase.Places;
import org.shouwang.household.usecase.ReasonForm;
import org.shouwang.household.usecase.Receipt;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.security.Operations;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;
import org.shouwang.platform.web.Version;
import org.shouwang.region.RegionStep;

/** Households that move from one county to another. */
@Controller("/api/v1")
@Tag(name = "household")
class MoveController {

    private final MoveToCounty moving;
    private final Places places;
    private final Operations operations;

    MoveController(MoveToCounty moving, Places places, Operations operations) {
        this.moving = moving;
        this.places = places;
        this.operations = operations;
    }

    /**
     * The number of a request.
     *
     * @param id request
     */
    @Serdeable
    record MoveReceipt(String id) {}

    /**
     * Places that a household can move to, one level at a time.
     *
     * @param items regions in the order of their codes
     */
    @Serdeable
    record Destinations(List<RegionStep> items) {}

    /** Asks another county to take the household. */
    @Post("/households/{id}/move-requests")
    @Status(HttpStatus.CREATED)
    @Idempotent
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    MoveReceipt requestMove(Actor actor, @PathVariable String id, Version version, @Body MoveRequestForm body) {
        return new MoveReceipt(Long.toString(moving.request(actor, RequestParameters.id(id), version, body)));
    }

    /**
     * Requests to move between counties, newest first: those of households that leave the caller's region, or those to the
     * caller's county.
     *
     * @param incoming those that ask the caller's county
     * @param cursor {@code nextCursor} of the page before
     * @param limit requests per page
     */
    @Get("/household-moves")
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE, Role.COUNTY_BUREAU})
    Page<MoveView> listMoves(
            Actor actor,
            @QueryValue(defaultValue = "false") boolean incoming,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        List<String> may = List.copyOf(operations.allowedTo(actor));
        return moving.list(actor, incoming, Cursor.parse(cursor, 1), limit)
                .map(move -> incoming ? MoveView.incoming(move, places, may) : MoveView.outgoing(move, places, may));
    }

    /**
     * Provinces, or the cities and counties below a region: where a household can move to.
     *
     * @param parent province or city; absent for the provinces
     */
    @Get("/household-moves/destinations")
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    Destinations listMoveDestinations(@QueryValue @Nullable String parent) {
        return new Destinations(moving.destinations(RequestParameters.region(parent).orElse(null)).stream().map(RegionStep::of).toList());
    }

    /** Takes the household into the caller's county; answers it as it is registered there. */
    @Post("/household-moves/{id}/acceptance")
    @Status(HttpStatus.CREATED)
    @Idempotent
    @Access(roles = Role.COUNTY_CENTRE)
    HttpResponse<Receipt> acceptMove(Actor actor, @PathVariable String id, @Body AcceptanceForm body) {
        Receipt receipt = moving.accept(actor, RequestParameters.id(id), body);
        return Receipts.created(receipt).header("Location", "/api/v1/households/" + receipt.id());
    }

    /** Does not take the household; it stays where it is. */
    @Post("/household-moves/{id}/refusal")
    @Idempotent
    @Access(roles = Role.COUNTY_CENTRE)
    MoveReceipt refuseMove(Actor actor, @PathVariable String id, @Body ReasonForm body) {
        moving.refuse(actor, RequestParameters.id(id), body);
        return new MoveReceipt(id);
    }

    /** Takes the request back. */
    @Post("/household-moves/{id}/withdrawal")
    @Idempotent
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    MoveReceipt withdrawMove(Actor actor, @PathVariable String id, @Body ReasonForm body) {
        moving.withdraw(actor, RequestParameters.id(id), body);
        return new MoveReceipt(id);
    }
}
