package org.shouwang.platform.jobs;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.platform.database.Sql;

/**
 * The table of jobs. Every write of a running job names its attempt: a replica that was given up for dead and wakes up again
 * finds a higher attempt, and its chunk is rolled back.
 */
@Singleton
class JobStore {

    private final Sql sql;
    private final Clock clock;

    JobStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void insert(JobRow job, Actor actor) {
        sql.update("""
                INSERT INTO platform_job (id, kind, params, tenant, county_code, region_code, actor_id, actor, trace_id, state,
                    attempt, cancel_requested, done_items, rejected_items, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', 0, FALSE, 0, 0, ?)
                """, job.id(), job.kind(), job.params(), job.region().tenant().value(),
                job.region().countyOrNone(), job.region().value(),
                actor.id(), job.actor(), job.traceId(), job.createdAt());
    }

    /** Reads a job for its execution, whoever owns it. */
    Optional<JobRow> findAcrossTenants(long id) {
        return sql.find("SELECT " + JobRow.COLUMNS + " FROM platform_job WHERE id = ?", JobRow::read, id);
    }

    Optional<JobRow> find(Jurisdiction jurisdiction, long id) {
        return sql.find("SELECT " + JobRow.COLUMNS + """

                FROM platform_job
                WHERE id = ? AND region_code >= ? AND region_code < ?
                """, JobRow::read, id, jurisdiction.from(), jurisdiction.to());
    }

    List<JobRow> findAll(Jurisdiction jurisdiction, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(ids);
        values.add(jurisdiction.from());
        values.add(jurisdiction.to());
        return sql.list("SELECT " + JobRow.COLUMNS + """

                FROM platform_job
                WHERE id IN (%s) AND region_code >= ? AND region_code < ?
                """.formatted(String.join(", ", Collections.nCopies(ids.size(), "?"))), JobRow::read, values.toArray());
    }

    /** Newest first. */
    List<JobRow> list(Jurisdiction jurisdiction, @Nullable String kind, @Nullable JobState state, long before, int rows) {
        String stateWord = state == null ? null : state.word();
        return sql.list("SELECT " + JobRow.COLUMNS + """

                FROM platform_job
                WHERE region_code >= ? AND region_code < ? AND id < ?
                  AND (? IS NULL OR kind = ?)
                  AND (? IS NULL OR state = ?)
                ORDER BY id DESC
                LIMIT ?
                """, JobRow::read, jurisdiction.from(), jurisdiction.to(), before, kind, kind, stateWord, stateWord, rows);
    }

    /** Begins an execution; empty when the job is over or was cancelled before it began. */
    Optional<JobRow> begin(long id) {
        int begun = sql.update("""
                UPDATE platform_job
                SET state = 'running', attempt = attempt + 1, started_at = COALESCE(started_at, ?)
                WHERE id = ? AND state IN ('queued', 'running') AND cancel_requested = FALSE
                """, clock.instant(), id);
        return begun == 0 ? Optional.empty() : findAcrossTenants(id);
    }

    void setTotal(long id, int attempt, long items) {
        sql.update("UPDATE platform_job SET total_items = ? WHERE id = ? AND attempt = ?", items, id, attempt);
    }

    void commitChunk(long id, int attempt, Supplier<Progress> work) {
        sql.inTransaction(() -> {
            JobRow job = findAcrossTenants(id).orElseThrow();
            if (job.cancelRequested()) {
                throw new JobInterrupted(JobInterrupted.Why.CANCELLED);
            }
            Progress progress = work.get();
            int mine = sql.update("""
                    UPDATE platform_job
                    SET checkpoint_text = ?, done_items = done_items + ?, rejected_items = rejected_items + ?
                    WHERE id = ? AND attempt = ? AND state = 'running'
                    """, progress.checkpoint(), progress.done(), progress.rejected(), id, attempt);
            if (mine == 0) {
                throw new JobInterrupted(JobInterrupted.Why.TAKEN_OVER);
            }
        });
    }

    /** @param problem the problem that ended a failed job, as JSON */
    void end(long id, int attempt, JobState state, @Nullable String problem) {
        sql.update("""
                UPDATE platform_job
                SET state = ?, problem = ?, finished_at = ?
                WHERE id = ? AND attempt = ? AND state = 'running'
                """, state.word(), problem, clock.instant(), id, attempt);
    }

    /** A queued job is over at once; a running one stops before its next chunk. */
    void cancel(long id) {
        sql.update("""
                UPDATE platform_job
                SET cancel_requested = TRUE,
                    finished_at = CASE WHEN state = 'queued' THEN ? ELSE finished_at END,
                    state = CASE WHEN state = 'queued' THEN 'cancelled' ELSE state END
                WHERE id = ? AND state IN ('queued', 'running')
                """, clock.instant(), id);
    }

    /** A job that was cancelled while nobody executed it. */
    void endCancelled(long id) {
        sql.update("""
                UPDATE platform_job
                SET state = 'cancelled', finished_at = ?
                WHERE id = ? AND state IN ('queued', 'running') AND cancel_requested = TRUE
                """, clock.instant(), id);
    }
}
