package org.shouwang.platform.operations;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.security.Actors;
import org.shouwang.platform.time.Courtesy;

/** Tells background work that somebody is being served. */
@ServerFilter("/api/**")
class Served {

    private final Courtesy courtesy;

    Served(Courtesy courtesy) {
        this.courtesy = courtesy;
    }

    @ResponseFilter
    void tell(HttpRequest<?> request) {
        courtesy.served(Actors.of(request).map(Actor::id).orElse(""));
    }
}
