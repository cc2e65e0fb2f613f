package org.shouwang.household.imports;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.shouwang.household.imports.ChunkReading.Chunk;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.platform.database.SqlFailed;
import org.shouwang.platform.files.StoredFile;
import org.shouwang.platform.files.StoredFiles;
import org.shouwang.platform.jobs.JobHandler;
import org.shouwang.platform.jobs.JobRun;
import org.shouwang.platform.jobs.Progress;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.sheets.SheetSource;
import org.shouwang.region.Regions;

/**
 * Does an import: reads the file through once, then writes it in chunks. The checkpoint is the number of rows that are done;
 * whoever goes on after a kill passes over them.
 */
@Singleton
class ImportJob implements JobHandler {

    static final String KIND = "household-import";

    /** A person who is registered by hand in the same moment makes a chunk fail once; twice is bad luck. */
    private static final int ATTEMPTS = 4;

    private final ImportStore store;
    private final ChunkWriter writer;
    private final StoredFiles files;
    private final Regions regions;
    private final Clock clock;

    ImportJob(ImportStore store, ChunkWriter writer, StoredFiles files, Regions regions, Clock clock) {
        this.store = store;
        this.writer = writer;
        this.files = files;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        HouseholdImport work = store.findAcrossTenants(Long.parseLong(run.params())).orElseThrow();
        StoredFile file = files.find(Jurisdiction.of(work.region()), work.fileId())
                .orElseThrow(() -> new Refusal(ImportProblem.FILE_GONE));
        SheetSource source = () -> files.open(file);
        FileScan scan = FileScan.of(source, work.layout());
        store.setTotal(work, scan.rows());
        run.total(scan.rows());
        int done = run.checkpoint().map(Integer::parseInt).orElse(0);
        FilePlaces places = new FilePlaces(regions, work.region());
        LocalDate today = LocalDate.now(clock);
        try (ChunkReading reading = new ChunkReading(source, work.layout(),
                columns -> new HouseholdJudge(columns, places, scan.scattered(), today), done)) {
            for (Optional<Chunk> chunk = reading.next(); chunk.isPresent(); chunk = reading.next()) {
                write(run, work, chunk.get());
            }
        }
        files.delete(file.id());
    }

    private void write(JobRun run, HouseholdImport work, Chunk chunk) {
        for (int attempt = 1; ; attempt++) {
            try {
                run.chunk(() -> {
                    Tally tally = writer.write(run, work, chunk);
                    return new Progress(Integer.toString(chunk.rowsBefore() + tally.rows()), tally.rows() - tally.rejected(), tally.rejected());
                });
                return;
            } catch (SqlFailed failed) {
                if (attempt == ATTEMPTS || !failed.isDuplicate() && !failed.isRepeatable()) {
                    throw failed;
                }
            }
        }
    }
}
