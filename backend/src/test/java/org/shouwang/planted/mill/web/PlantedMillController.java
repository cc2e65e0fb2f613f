package org.shouwang.planted.mill.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.security.Access;

/** Operations without access and without a key; no server ever offers them. */
@Controller("/api/v1/planted-mill")
@Requires(property = "planted.mill")
class PlantedMillController {

    @Get
    String openToWhomever() {
        return "";
    }

    @Post
    @Access(roles = Role.COUNTY_CENTRE)
    String twiceIfSentTwice() {
        return "";
    }

    @Post("/once")
    @Idempotent
    @Access(roles = Role.COUNTY_CENTRE)
    String onceForAll() {
        return "";
    }
}
