package org.shouwang.household.imports;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shouwang.household.domain.Household;
import org.shouwang.household.imports.ChunkReading.Chunk;
import org.shouwang.household.store.NewHousehold;
import org.shouwang.household.store.RegisterWriter;
import org.shouwang.platform.jobs.JobRun;
import org.shouwang.platform.sheets.SheetRow;

/** Writes what became of one chunk: new households with their audit, differences, rejected rows and the tally, in the caller's transaction. */
@Singleton
class ChunkWriter {

    private final RegisterCheck check;
    private final RegisterWriter register;
    private final ImportStore store;
    private final UndoStore undoings;

    ChunkWriter(RegisterCheck check, RegisterWriter register, ImportStore store, UndoStore undoings) {
        this.check = check;
        this.register = register;
        this.store = store;
        this.undoings = undoings;
    }

    Tally write(JobRun run, HouseholdImport work, Chunk chunk) {
        List<Household> right = chunk.households().stream().map(JudgedHousehold::household).filter(Objects::nonNull).toList();
        Reconciliation reconciliation = new Reconciliation(work.layout(), work.mode(), check.look(work.region(), right));
        Results results = new Results();
        for (JudgedHousehold judged : chunk.households()) {
            results.add(judged.rows(), judged.household() == null
                    ? new Outcome.Rejected(judged.faults())
                    : reconciliation.outcome(judged.rows(), judged.household()));
        }
        if (!results.registered.isEmpty()) {
            register.register(results.registered,
                    new RegisterWriter.By(run.actor(), "importHouseholds", RegisterWriter.Source.IMPORT, run.traceId()));
        }
        undoings.addCreated(work, results.registered);
        store.addRejected(work, results.rejected);
        store.addDifferences(work, results.differences);
        store.add(work, results.tally);
        return results.tally;
    }

    private static final class Results {

        private final List<NewHousehold> registered = new ArrayList<>();
        private final List<Difference> differences = new ArrayList<>();
        private final List<RejectedRow> rejected = new ArrayList<>();
        private Tally tally = Tally.NOTHING;

        void add(List<SheetRow> rows, Outcome outcome) {
            int size = rows.size();
            switch (outcome) {
                case Outcome.Registered added -> {
                    registered.add(added.household());
                    tally = tally.plus(new Tally(size, 1, 0, 0, 0, 0));
                }
                case Outcome.Known known -> {
                    differences.addAll(known.differences());
                    int different = known.lines().size();
                    tally = tally.plus(new Tally(0, 0, size - different, different, 0, known.differences().size()));
                }
                case Outcome.Rejected refused -> {
                    rows.forEach(row -> rejected.add(rejectedRow(row, refused.faults())));
                    tally = tally.plus(new Tally(0, 0, 0, 0, size, 0));
                }
            }
        }

        private static RejectedRow rejectedRow(SheetRow row, Map<Integer, List<RowFault>> faults) {
            return new RejectedRow(row.line(), row.cells(), faults.getOrDefault(row.line(), List.of()));
        }
    }
}
