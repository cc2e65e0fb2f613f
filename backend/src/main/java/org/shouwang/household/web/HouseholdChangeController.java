package org.shouwang.household.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.shouwang.household.usecase.MergeHouseholds;
import org.shouwang.household.usecase.MergerForm;
import org.shouwang.household.usecase.MoveForm;
import org.shouwang.household.usecase.MoveHousehold;
import org.shouwang.household.usecase.Receipt;
import org.shouwang.household.usecase.SplitForm;
import org.shouwang.household.usecase.SplitHousehold;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.RequestParameters;
import org.shouwang.platform.web.Version;

/** Changes that two households or two places take part in. */
@Controller("/api/v1/households/{id}")
@Tag(name = "household")
class HouseholdChangeController {

    private final SplitHousehold splitting;
    private final MergeHouseholds merging;
    private final MoveHousehold moving;

    HouseholdChangeController(SplitHousehold splitting, MergeHouseholds merging, MoveHousehold moving) {
        this.splitting = splitting;
        this.merging = merging;
        this.moving = moving;
    }

    /** Some members leave and make a household of their own; answers the new household. */
    @Post("/split")
    @Status(HttpStatus.CREATED)
    @Idempotent
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    HttpResponse<Receipt> splitHousehold(Actor actor, @PathVariable String id, Version version, @Body SplitForm body) {
        Receipt receipt = splitting.split(actor, RequestParameters.id(id), version, body);
        return Receipts.created(receipt).header("Location", "/api/v1/households/" + receipt.id());
    }

    /** Another household of the county joins this one and leaves the register; its code is revoked. */
    @Post("/merger")
    @Idempotent
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    HttpResponse<Receipt> mergeHouseholds(Actor actor, @PathVariable String id, Version version, @Body MergerForm body) {
        return Receipts.ok(merging.merge(actor, RequestParameters.id(id), version, body));
    }

    /** The household moves to another group or village of its county. */
    @Post("/move")
    @Idempotent
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    HttpResponse<Receipt> moveHousehold(Actor actor, @PathVariable String id, Version version, @Body MoveForm body) {
        return Receipts.ok(moving.move(actor, RequestParameters.id(id), version, body));
    }
}
