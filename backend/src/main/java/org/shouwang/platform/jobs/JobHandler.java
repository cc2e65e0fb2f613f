package org.shouwang.platform.jobs;

/** Does one kind of job. A feature offers it as a bean; everything else about the job is the platform's matter. */
public interface JobHandler {

    /** Stable word, for example {@code household-import}. */
    String kind();

    /**
     * Does the work from {@link JobRun#checkpoint} on, in chunks. Called again with a later checkpoint after a crash or a
     * restart. A {@link org.shouwang.platform.problem.Refusal} ends the job as failed with that problem; a broken connection
     * is tried again later; let the exceptions of {@link JobRun} pass.
     */
    void run(JobRun run);
}
