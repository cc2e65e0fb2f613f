package org.shouwang.household.imports;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;

/**
 * What undoing an import takes back, and how far it is.
 *
 * @param created households that the import registered
 * @param undoable of them still in the register and unchanged: these would be taken back
 * @param kept of them changed since: these stay
 * @param undone of them taken back already
 * @param state of the job, {@code queued} to {@code done}; null as long as nobody asked
 * @param jobId the job
 * @param reason why it is undone
 * @param requestedBy who asked
 * @param requestedAt when
 */
@Serdeable
record UndoingView(
        int created, int undoable, int kept, int undone, @Nullable String state, @Nullable String jobId,
        @Nullable String reason, @Nullable String requestedBy, @Nullable OffsetDateTime requestedAt) {}
