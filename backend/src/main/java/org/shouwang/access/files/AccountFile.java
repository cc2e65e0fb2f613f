package org.shouwang.access.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;

/**
 * A file of people.
 *
 * @param total rows of it; null while they were not counted yet
 * @param opened accounts that were opened from it
 * @param takenAt when the first passwords were downloaded, which is possible once
 */
record AccountFile(
        long id, RegionCode region, long jobId, long fileId, String fileName, @Nullable Integer total, int opened, int rejected,
        String createdBy, Instant createdAt, Instant expiresAt, @Nullable Instant takenAt) {

    boolean isFinished() {
        return total != null && opened + rejected >= total;
    }

    boolean hasPasswordsFor(String account, Instant now) {
        return createdBy.equals(account) && takenAt == null && opened > 0 && expiresAt.isAfter(now);
    }
}
