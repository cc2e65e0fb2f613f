package org.shouwang.platform.security;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;

/**
 * Lets in whose tenant is open, and nobody else. A platform operator stands for no region; while a tenant has lent its eyes
 * (break-glass), reading requests are seen with them, and each is recorded.
 */
@Singleton
final class Doorkeeper {

    private final Tenancy tenancy;

    Doorkeeper(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /**
     * Who calls, in the eyes that they may use for it.
     *
     * @throws org.shouwang.platform.problem.Refusal when the caller's region is not open
     */
    Actor admit(HttpRequest<?> request, Actor actor) {
        Actor seen = withLentEyes(request, actor);
        if (!isOperator(seen)) {
            seen.jurisdiction().region().ifPresent(tenancy::requireOpen);
        }
        return seen;
    }

    /**
     * An allowed operation begins.
     *
     * @param operators whether it is one of the platform operator's own
     */
    void letIn(Actor actor, String operation, boolean operators) {
        if (isOperator(actor) && !operators && actor.jurisdiction().region().isPresent()) {
            tenancy.recordUse(actor, operation);
        }
    }

    private Actor withLentEyes(HttpRequest<?> request, Actor actor) {
        boolean reads = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        return reads && isOperator(actor) ? tenancy.lentTo(actor).orElse(actor) : actor;
    }

    private static boolean isOperator(Actor actor) {
        return actor.roles().contains(Role.PLATFORM_OPERATOR);
    }
}
