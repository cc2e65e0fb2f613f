package org.shouwang.architecture;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.security.Access;

/** Answers about any region to anybody who is signed in: the fault that the access matrix must catch. */
@Controller("/api/v1/planted-leak")
class PlantedLeakController {

    @Get("/{code}")
    @Access(anyRole = true)
    String leak(String code, Actor actor) {
        return "planted " + code;
    }
}
