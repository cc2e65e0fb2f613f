package org.shouwang.platform.jobs;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.Trace;

/** The door of the jobs: ask for one, watch it, cancel it. */
@Singleton
public class Jobs {

    private final JobStore store;
    private final JobHandlers handlers;
    private final JobJson json;
    private final Sql sql;
    private final Clock clock;
    private final BeanProvider<Scheduling> scheduling;

    Jobs(JobStore store, JobHandlers handlers, JobJson json, Sql sql, Clock clock, BeanProvider<Scheduling> scheduling) {
        this.store = store;
        this.handlers = handlers;
        this.json = json;
        this.sql = sql;
        this.clock = clock;
        this.scheduling = scheduling;
    }

    /**
     * Asks for a job. It takes part in the running transaction: a rollback leaves no job behind. It starts right after the commit.
     *
     * @param kind   of a {@link JobHandler}
     * @param params in the handler's own words; ids and codes only, no personal data
     * @param region where it works; inside the actor's jurisdiction, which the caller has checked
     * @return the id of the job
     */
    public long submit(String kind, String params, Actor actor, RegionCode region) {
        handlers.of(kind);
        long id = Ids.next();
        String trace = ServerRequestContext.currentRequest().map(Trace::of).orElse("");
        sql.inTransaction(() -> {
            store.insert(new JobRow(id, kind, params, region, json.write(ActorMemo.of(actor)), trace, JobState.QUEUED, 0, false,
                    null, 0, 0, null, null, clock.instant(), null, null), actor);
            Scheduling.enqueue(sql, id);
            sql.afterCommit(() -> scheduling.get().lookNow());
        });
        return id;
    }

    /**
     * A job inside the actor's jurisdiction.
     *
     * @throws Refusal 404 when there is none
     */
    public Job get(Actor actor, long id) {
        return Job.of(row(actor, id), json);
    }

    /** Jobs inside the actor's jurisdiction by their ids: one statement for a page of what they do. */
    public Map<Long, Job> getAll(Actor actor, Collection<Long> ids) {
        return store.findAll(actor.jurisdiction(), ids).stream().collect(Collectors.toMap(JobRow::id, row -> Job.of(row, json)));
    }

    /** Newest first. */
    Page<Job> list(Actor actor, @Nullable String kind, @Nullable JobState state, @Nullable Cursor cursor, int limit) {
        long before = Optional.ofNullable(cursor).map(place -> place.number(0)).orElse(Long.MAX_VALUE);
        return Page.of(store.list(actor.jurisdiction(), kind, state, before, limit + 1), limit, row -> Cursor.at(row.id())).map(row -> Job.of(row, json));
    }

    /**
     * Asks a job to stop before its next chunk; what is committed stays. A job that is over stays as it is.
     *
     * @throws Refusal 404 when there is none in the actor's jurisdiction
     */
    public Job cancel(Actor actor, long id) {
        row(actor, id);
        store.cancel(id);
        return get(actor, id);
    }

    private JobRow row(Actor actor, long id) {
        return store.find(actor.jurisdiction(), id).orElseThrow(Refusal::notFound);
    }
}
