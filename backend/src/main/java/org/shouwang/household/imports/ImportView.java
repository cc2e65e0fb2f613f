package org.shouwang.household.imports;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.platform.jobs.Job;
import org.shouwang.platform.problem.Problem;

/**
 * An import and how far it is. Created, unchanged, different and rejected rows add up to the rows that are done.
 *
 * @param id decimal number
 * @param jobId the job that does it
 * @param regionCode no row may lie outside
 * @param layout {@code register} or {@code national}
 * @param mode {@code apply} or {@code compare}
 * @param fileName as the sender calls it
 * @param fileBytes size of the file
 * @param state {@code queued}, {@code running}, {@code done}, {@code failed}, {@code cancelled}
 * @param problem what ended a failed import
 * @param totalRows rows below the header, null until the file was read through once
 * @param doneRows rows of which something became
 * @param createdRows persons who were registered
 * @param createdHouseholds households that were registered
 * @param unchangedRows rows that say what the register says
 * @param differentRows rows that say something else than the register; it was not changed
 * @param rejectedRows rows that were refused, with the other rows of their households
 * @param differenceCount entries of the list of differences
 * @param ignoredColumns columns of the file that are not imported
 * @param rowsPerSecond speed since the start, null before
 * @param requestedBy who sent the file
 * @param createdAt when it was sent
 * @param finishedAt when it ended
 * @param listsUntil until then rejected rows and differences can be read and downloaded; afterwards they are deleted
 * @param abilities what the reader may do with it
 */
@Serdeable
record ImportView(
        String id, String jobId, String regionCode, String layout, String mode, String fileName, long fileBytes,
        String state, @Nullable Problem problem, @Nullable Integer totalRows, int doneRows,
        int createdRows, int createdHouseholds, int unchangedRows, int differentRows, int rejectedRows, int differenceCount,
        List<String> ignoredColumns, @Nullable Long rowsPerSecond, String requestedBy, OffsetDateTime createdAt,
        @Nullable OffsetDateTime finishedAt, OffsetDateTime listsUntil, List<String> abilities) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static ImportView of(HouseholdImport row, Job job, Instant listsUntil, Clock clock) {
        Tally tally = row.tally();
        return new ImportView(
                Long.toString(row.id()), job.id(), row.region().value(), row.layout().word(), row.mode().word(), row.fileName(),
                row.fileBytes(), job.state(), job.problem(), row.totalRows(), tally.rows(), tally.created(), tally.createdHouseholds(),
                tally.unchanged(), tally.different(), tally.rejected(), tally.differences(), row.ignoredColumns(),
                rate(tally.rows(), job, clock), row.createdByName(), local(row.createdAt()),
                job.finishedAt(), local(listsUntil), abilities(tally, job, clock.instant().isBefore(listsUntil)));
    }

    private static List<String> abilities(Tally tally, Job job, boolean listsAreKept) {
        List<String> abilities = new ArrayList<>(4);
        if (!job.abilities().isEmpty()) {
            abilities.add("cancelHouseholdImport");
        } else if (tally.createdHouseholds() > 0) {
            abilities.add("undoImport");
        }
        if (tally.rejected() > 0 && listsAreKept) {
            abilities.add("downloadRejectedRows");
        }
        if (tally.differences() > 0 && listsAreKept) {
            abilities.add("downloadDifferences");
        }
        return abilities;
    }

    private static OffsetDateTime local(Instant time) {
        return time.atZone(ZONE).toOffsetDateTime();
    }

    private static @Nullable Long rate(int rows, Job job, Clock clock) {
        if (job.startedAt() == null) {
            return null;
        }
        OffsetDateTime until = job.finishedAt() == null ? OffsetDateTime.now(clock) : job.finishedAt();
        return rows * 1_000L / Math.max(1, Duration.between(job.startedAt(), until).toMillis());
    }
}
