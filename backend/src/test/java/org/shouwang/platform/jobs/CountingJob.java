package org.shouwang.platform.jobs;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;

/** Counts to five, a chunk for each number, and leaves an audit entry per number: what really happened can be read there. */
@Singleton
final class CountingJob implements JobHandler {

    static final String KIND = "counting";
    static final int LAST = 5;

    /** What happens inside the chunk of a number, by the job's params. */
    static final Map<String, IntConsumer> INCIDENTS = new ConcurrentHashMap<>();

    /** Params of the jobs as they were begun, in any replica of this test. */
    static final ConcurrentLinkedQueue<String> BEGUN = new ConcurrentLinkedQueue<>();

    private final Audit audit;

    CountingJob(Audit audit) {
        this.audit = audit;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        BEGUN.add(run.params());
        run.total(LAST);
        for (int next = run.checkpoint().map(Integer::parseInt).orElse(0) + 1; next <= LAST; next++) {
            int number = next;
            run.chunk(() -> {
                audit.record(AuditRecord.of(run.actor(), "count-" + run.params(), run.region()).on("number", number).inTrace(run.traceId()));
                INCIDENTS.getOrDefault(run.params(), nothing -> { }).accept(number);
                return new Progress(Integer.toString(number), 1, number == LAST ? 1 : 0);
            });
        }
    }
}
