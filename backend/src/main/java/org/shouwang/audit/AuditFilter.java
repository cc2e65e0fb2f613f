package org.shouwang.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;

/**
 * Which entries a reader looks for; null means any.
 *
 * @param administrative only what administrators and the operators of the platform did
 */
record AuditFilter(
        @Nullable RegionCode region, @Nullable String operation, @Nullable String actor,
        @Nullable String subjectKind, @Nullable String subjectId, @Nullable Instant from, @Nullable Instant until,
        boolean administrative) {

    static AuditFilter ofSubject(String kind, String id) {
        return new AuditFilter(null, null, null, kind, id, null, null, false);
    }
}
