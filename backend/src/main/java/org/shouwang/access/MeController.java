package org.shouwang.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.security.Actors;
import org.shouwang.platform.security.Operations;
import org.shouwang.region.Regions;

/** The signed-in actor. */
@Controller("/api/v1/me")
@Tag(name = "access")
final class MeController {

    private final Operations operations;
    private final Regions regions;

    MeController(Operations operations, Regions regions) {
        this.operations = operations;
        this.regions = regions;
    }

    /** Who is signed in, where, and which operations the roles allow. */
    @Get
    @Access(anyRole = true)
    Me getMe(Actor actor, HttpRequest<?> request) {
        return Me.of(actor, Actors.standing(request).orElseThrow(), operations.allowedTo(actor), regions::fullName);
    }
}
