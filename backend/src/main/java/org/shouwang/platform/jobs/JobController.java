package org.shouwang.platform.jobs;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.validation.Validated;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;

/** Long work: how far it is, and stopping it. */
@Controller("/api/v1/jobs")
@Tag(name = "platform")
@Validated
class JobController {

    private final Jobs jobs;

    JobController(Jobs jobs) {
        this.jobs = jobs;
    }

    /**
     * Jobs inside the actor's jurisdiction, newest first.
     *
     * @param kind only this kind
     * @param state only this state: queued, running, done, failed, cancelled
     * @param cursor nextCursor of the page before
     * @param limit 1 to 100
     */
    @Get
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    Page<Job> listJobs(
            Actor actor,
            @QueryValue @Nullable @Size(max = 64) String kind,
            @QueryValue @Nullable @Size(max = 16) String state,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return jobs.list(actor, kind, state == null ? null : stateOf(state), Cursor.parse(cursor, 1), limit);
    }

    /** How far a job is. */
    @Get("/{id}")
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    Job getJob(Actor actor, @PathVariable String id) {
        return jobs.get(actor, RequestParameters.id(id));
    }

    /** Stops a job before its next chunk; what is done stays done. */
    @Post("/{id}/cancellation")
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    @Idempotent
    Job cancelJob(Actor actor, @PathVariable String id) {
        return jobs.cancel(actor, RequestParameters.id(id));
    }

    private static JobState stateOf(String word) {
        return Arrays.stream(JobState.values()).filter(state -> state.word().equals(word)).findFirst()
                .orElseThrow(() -> Refusal.invalid(List.of(new FieldFault(
                        "state", "unknown", "没有这种任务状态", "is no state of a job"))));
    }
}
