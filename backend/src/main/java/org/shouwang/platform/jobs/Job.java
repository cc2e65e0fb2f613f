package org.shouwang.platform.jobs;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.problem.Problem;

/**
 * Long work and how far it is.
 *
 * @param id decimal number
 * @param kind stable word, for example {@code household-import}
 * @param regionCode where it works
 * @param state {@code queued}, {@code running}, {@code done}, {@code failed}, {@code cancelled}
 * @param total number of items, null while unknown
 * @param done items accepted so far
 * @param rejected items refused so far
 * @param problem what ended a failed job
 * @param requestedBy display name of who asked for it
 * @param createdAt when it was asked for
 * @param startedAt when it first began
 * @param finishedAt when it ended
 * @param abilities what the reader may do with it: {@code cancelJob}
 */
@Serdeable
public record Job(
        String id, String kind, String regionCode, String state, @Nullable Long total, long done, long rejected,
        @Nullable Problem problem, String requestedBy, OffsetDateTime createdAt,
        @Nullable OffsetDateTime startedAt, @Nullable OffsetDateTime finishedAt, List<String> abilities) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static Job of(JobRow row, JobJson json) {
        return new Job(
                Long.toString(row.id()), row.kind(), row.region().value(), row.state().word(), row.total(), row.done(), row.rejected(),
                row.problem() == null ? null : json.read(row.problem(), Problem.class),
                json.read(row.actor(), ActorMemo.class).name(),
                local(row.createdAt()),
                row.startedAt() == null ? null : local(row.startedAt()),
                row.finishedAt() == null ? null : local(row.finishedAt()),
                row.state().isOver() || row.cancelRequested() ? List.of() : List.of("cancelJob"));
    }

    private static OffsetDateTime local(Instant time) {
        return time.atZone(ZONE).toOffsetDateTime();
    }
}
