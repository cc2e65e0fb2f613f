package org.shouwang.export.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;

/**
 * One time that the file of an export was taken.
 *
 * @param state {@code running}, {@code complete} or {@code aborted}
 * @param rows that have left
 * @param sha256 of the whole file, when all of it left
 */
public record Download(
        long id, long exportId, RegionCode region, String state, long rows, @Nullable String sha256, String traceId, Instant startedAt,
        @Nullable Instant finishedAt) {}
