package org.shouwang.platform.jobs;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.shouwang.platform.problem.CommonProblem;
import org.shouwang.platform.problem.Problem;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Tenancy;
import org.shouwang.platform.time.Courtesy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Executes one job as far as it gets and says what becomes of it. */
@Singleton
class JobExecutor {

    private static final Logger LOG = LoggerFactory.getLogger(JobExecutor.class);

    /** After so many failures in a row the fault is not a passing one. */
    private static final int PATIENCE = 5;

    enum Verdict {
        /** It is over. */
        OVER,
        /** All places of this replica are taken. */
        BUSY,
        /** This replica shuts down. */
        GO_ON_ELSEWHERE,
        /** The tenant is suspended. */
        PAUSED,
        /** Something failed that may pass. */
        TRY_AGAIN
    }

    private final JobStore store;
    private final JobHandlers handlers;
    private final JobJson json;
    private final Tenancy tenancy;
    private final Courtesy courtesy;
    private final Semaphore places;

    /** @param parallel jobs at a time; the other scheduler threads stay free for recurring work */
    JobExecutor(
            JobStore store, JobHandlers handlers, JobJson json, Tenancy tenancy, Courtesy courtesy,
            @Value("${shouwang.jobs.parallel:2}") int parallel) {
        this.store = store;
        this.handlers = handlers;
        this.json = json;
        this.tenancy = tenancy;
        this.courtesy = courtesy;
        this.places = new Semaphore(parallel);
    }

    Verdict execute(long id, int failuresInARow, BooleanSupplier shuttingDown) {
        if (!places.tryAcquire()) {
            return Verdict.BUSY;
        }
        try {
            if (store.findAcrossTenants(id).filter(job -> !tenancy.isOpen(job.region())).isPresent()) {
                return Verdict.PAUSED;
            }
            Optional<JobRow> begun = store.begin(id);
            if (begun.isEmpty()) {
                store.endCancelled(id);
                return Verdict.OVER;
            }
            return run(begun.get(), failuresInARow, shuttingDown);
        } finally {
            places.release();
        }
    }

    private Verdict run(JobRow job, int failuresInARow, BooleanSupplier shuttingDown) {
        try {
            handlers.of(job.kind()).run(new JobRun(
                    store, job, json.read(job.actor(), ActorMemo.class).toActor(), shuttingDown, () -> tenancy.isOpen(job.region()), courtesy));
            store.end(job.id(), job.attempt(), JobState.DONE, null);
            LOG.info("job {} of kind {} is done trace={}", job.id(), job.kind(), job.traceId());
            return Verdict.OVER;
        } catch (JobInterrupted interrupted) {
            return interrupted(job, interrupted.why);
        } catch (Refusal refusal) {
            return failed(job, refusal);
        } catch (RuntimeException fault) {
            LOG.error("job {} of kind {} failed, {} time(s) before trace={}", job.id(), job.kind(), failuresInARow, job.traceId(), fault);
            return failuresInARow + 1 < PATIENCE ? Verdict.TRY_AGAIN : failed(job, new Refusal(CommonProblem.UNEXPECTED));
        }
    }

    private Verdict interrupted(JobRow job, JobInterrupted.Why why) {
        LOG.info("job {} of kind {} stops: {} trace={}", job.id(), job.kind(), why, job.traceId());
        return switch (why) {
            case CANCELLED -> {
                store.end(job.id(), job.attempt(), JobState.CANCELLED, null);
                yield Verdict.OVER;
            }
            case SHUTDOWN -> Verdict.GO_ON_ELSEWHERE;
            case TAKEN_OVER -> Verdict.BUSY;
            case SUSPENDED -> Verdict.PAUSED;
        };
    }

    private Verdict failed(JobRow job, Refusal refusal) {
        store.end(job.id(), job.attempt(), JobState.FAILED, json.write(Problem.of(refusal, job.traceId())));
        return Verdict.OVER;
    }
}
