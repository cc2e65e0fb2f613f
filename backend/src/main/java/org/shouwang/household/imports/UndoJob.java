package org.shouwang.household.imports;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.shouwang.household.imports.UndoStore.Undoing;
import org.shouwang.household.store.RegisterEraser;
import org.shouwang.platform.jobs.JobHandler;
import org.shouwang.platform.jobs.JobRun;
import org.shouwang.platform.jobs.Progress;

/** Takes back what an import registered, in chunks; the checkpoint is the last household that was looked at. */
@Singleton
class UndoJob implements JobHandler {

    static final String KIND = "household-import-undoing";

    private static final int CHUNK = 200;

    private final ImportStore imports;
    private final UndoStore undoings;
    private final RegisterEraser eraser;

    UndoJob(ImportStore imports, UndoStore undoings, RegisterEraser eraser) {
        this.imports = imports;
        this.undoings = undoings;
        this.eraser = eraser;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        HouseholdImport work = imports.findAcrossTenants(Long.parseLong(run.params())).orElseThrow();
        Undoing asked = undoings.asked(work).orElseThrow();
        long after = run.checkpoint().map(Long::parseLong).orElse(0L);
        if (after == 0) {
            run.total(undoings.count(work).left());
        }
        RegisterEraser.By by = new RegisterEraser.By(run.actor(), "undoImport", asked.reason(), run.traceId());
        for (List<Long> chunk = undoings.created(work, after, CHUNK); !chunk.isEmpty(); chunk = undoings.created(work, after, CHUNK)) {
            List<Long> households = chunk;
            run.chunk(() -> {
                Set<Long> gone = eraser.erase(work.region().county(), households, by);
                undoings.forget(work, gone);
                return new Progress(Long.toString(households.getLast()), gone.size(), households.size() - gone.size());
            });
            after = households.getLast();
        }
    }
}
