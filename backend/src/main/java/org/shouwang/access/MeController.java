package org.shouwang.access;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.security.Operations;

/** The signed-in actor. */
@Controller("/api/v1/me")
@Tag(name = "access")
final class MeController {

    private final Operations operations;

    MeController(Operations operations) {
        this.operations = operations;
    }

    /** Who is signed in, where, and which operations the roles allow. */
    @Get
    @Access(anyRole = true)
    Me getMe(Actor actor) {
        return Me.of(actor, operations.allowedTo(actor));
    }
}
