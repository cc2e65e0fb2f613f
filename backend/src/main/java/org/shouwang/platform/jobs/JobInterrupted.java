package org.shouwang.platform.jobs;

/** The job must stop between two chunks; the handler lets it pass. */
final class JobInterrupted extends RuntimeException {

    enum Why {
        /** Somebody cancelled it. */
        CANCELLED,
        /** This replica shuts down; another one or the next start goes on. */
        SHUTDOWN,
        /** Another replica took the job over, because this one seemed dead. */
        TAKEN_OVER,
        /** The tenant was suspended; the job goes on when it is reopened. */
        SUSPENDED
    }

    final Why why;

    JobInterrupted(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }
}
