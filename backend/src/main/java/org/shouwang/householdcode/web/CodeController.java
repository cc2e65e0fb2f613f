package org.shouwang.householdcode.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.shouwang.householdcode.usecase.ResolveCode;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.limits.Caller;
import org.shouwang.platform.limits.Callers;
import org.shouwang.platform.limits.RateLimiter;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Access;

/** What a scan of a door plate shows. */
@Controller("/api/v1/codes")
@Tag(name = "householdcode")
class CodeController {

    private final ResolveCode resolveCode;
    private final ResolvedCodes answers;
    private final Callers callers;
    private final RateLimiter misses;

    /** @param missesPerMinute loose, because a village shares an address: a scanning camera misreads now and then */
    CodeController(
            ResolveCode resolveCode, ResolvedCodes answers, Callers callers, Clock clock,
            @Value("${shouwang.householdcode.misses-per-minute:60}") int missesPerMinute) {
        this.resolveCode = resolveCode;
        this.answers = answers;
        this.callers = callers;
        this.misses = new RateLimiter(missesPerMinute, Duration.ofMinutes(1), clock);
    }

    /**
     * What stands behind a code. Without a token, or with one that does not reach the household: the village, whom to ring
     * and how to declare a difficulty. To officials of the region: the household as lists show it. To a department of the
     * region: what it needs to match the household. Unknown and revoked codes are the same 404; who guesses is slowed down.
     *
     * @param code as printed or typed: small letters, hyphens and spaces do not matter
     */
    @Get("/{code}")
    @Access(open = true)
    ResolvedCode resolveCode(HttpRequest<?> request, @Nullable Actor actor, @PathVariable String code) {
        Caller caller = callers.of(request, actor);
        misses.refuseIfSpent(caller);
        return resolveCode.resolve(code, actor).map(answers::of).orElseThrow(() -> missed(caller));
    }

    private Refusal missed(Caller caller) {
        misses.spend(caller);
        return Refusal.notFound();
    }
}
