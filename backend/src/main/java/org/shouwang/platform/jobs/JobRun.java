package org.shouwang.platform.jobs;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.time.Courtesy;

/** One execution of a job, as its handler sees it. */
public final class JobRun {

    private final JobStore store;
    private final JobRow job;
    private final Actor actor;
    private final BooleanSupplier shuttingDown;
    private final BooleanSupplier tenantIsOpen;
    private final Courtesy.Work work;

    JobRun(JobStore store, JobRow job, Actor actor, BooleanSupplier shuttingDown, BooleanSupplier tenantIsOpen, Courtesy courtesy) {
        this.store = store;
        this.job = job;
        this.actor = actor;
        this.shuttingDown = shuttingDown;
        this.tenantIsOpen = tenantIsOpen;
        this.work = courtesy.begin(actor.id(), shuttingDown);
    }

    public long id() {
        return job.id();
    }

    /** What {@link Jobs#submit} was given. */
    public String params() {
        return job.params();
    }

    /** Who asked for the job, with the roles and the jurisdiction of that moment. */
    public Actor actor() {
        return actor;
    }

    public RegionCode region() {
        return job.region();
    }

    /** The trace of the request that asked for the job. */
    public String traceId() {
        return job.traceId();
    }

    /** Where the last committed chunk ended; empty at the first start. */
    public Optional<String> checkpoint() {
        return Optional.ofNullable(job.checkpoint());
    }

    /** Says how many items there are, once that is known. */
    public void total(long items) {
        store.setTotal(job.id(), job.attempt(), items);
    }

    /**
     * Does one chunk in one transaction, together with the job's progress: after a crash either all of it happened or nothing.
     * Rests before it as long as courtesy wants after all that was done since the last rest. Does not begin when the job was
     * cancelled, the tenant is suspended or this replica shuts down; is undone when another replica took the job over.
     */
    public void chunk(Supplier<Progress> step) {
        work.rest();
        if (shuttingDown.getAsBoolean()) {
            throw new JobInterrupted(JobInterrupted.Why.SHUTDOWN);
        }
        if (!tenantIsOpen.getAsBoolean()) {
            throw new JobInterrupted(JobInterrupted.Why.SUSPENDED);
        }
        store.commitChunk(job.id(), job.attempt(), step);
    }
}
