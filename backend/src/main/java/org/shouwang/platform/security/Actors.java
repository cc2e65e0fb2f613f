package org.shouwang.platform.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Standing.Duty;

/**
 * Turns a verified token into an {@link Actor}. The token says who it is, the {@link Standings} say what they may do, and
 * where somebody has duties in several regions the request says in which of them it acts.
 */
@Singleton
public final class Actors {

    /**
     * Names the duty by the code of its region; without it the oldest duty acts. One region a request keeps every query a
     * single range of codes, and a person who is responsible for two places always knows which one they are looking at.
     */
    public static final String DUTY = "X-Shouwang-Duty";

    private static final String ACTOR = "shouwang.actor";
    private static final String STANDING = "shouwang.standing";

    private final Standings standings;
    private final Doorkeeper doorkeeper;

    Actors(Standings standings, Doorkeeper doorkeeper) {
        this.standings = standings;
        this.doorkeeper = doorkeeper;
    }

    /** The actor of a request; empty when nobody is signed in. */
    public static Optional<Actor> of(HttpRequest<?> request) {
        return request.getAttribute(ACTOR, Actor.class);
    }

    /** All that the actor of a request may do, in every duty; empty when nobody is signed in. */
    public static Optional<Standing> standing(HttpRequest<?> request) {
        return request.getAttribute(STANDING, Standing.class);
    }

    /**
     * Finds out who acts and remembers it with the request. May ask the database.
     *
     * @throws Refusal when the account may not be used, has no such duty, or the region is not open
     */
    Actor identify(HttpRequest<?> request, Authentication authentication) {
        Standing standing = standings.of(Identity.of(authentication));
        Actor actor = doorkeeper.admit(request, standing.actingIn(duty(standing, request)));
        request.setAttribute(STANDING, standing);
        request.setAttribute(ACTOR, actor);
        return actor;
    }

    static void forget(HttpRequest<?> request) {
        request.removeAttribute(STANDING, Standing.class);
        request.removeAttribute(ACTOR, Actor.class);
    }

    private static Optional<Duty> duty(Standing standing, HttpRequest<?> request) {
        String wanted = request.getHeaders().get(DUTY);
        if (wanted == null) {
            return standing.duties().stream().findFirst();
        }
        return Optional.of(standing.duties().stream().filter(duty -> duty.word().equals(wanted)).findFirst()
                .orElseThrow(() -> new Refusal(SecurityProblem.DUTY_UNKNOWN)));
    }
}
