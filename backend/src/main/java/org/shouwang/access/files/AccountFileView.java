package org.shouwang.access.files;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A file of people and what became of it.
 *
 * @param id decimal number
 * @param total rows of the file; null while they were not counted yet
 * @param opened accounts that were opened
 * @param rejected rows that were refused
 * @param finished all rows are done
 * @param passwordsReady whether the reader may download the first passwords now, once
 * @param expiresAt when the first passwords are gone
 */
@Serdeable
record AccountFileView(
        String id, String fileName, String regionCode, @Nullable Integer total, int opened, int rejected, boolean finished, boolean passwordsReady,
        OffsetDateTime createdAt, OffsetDateTime expiresAt) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static AccountFileView of(AccountFile file, String reader, Instant now) {
        return new AccountFileView(Long.toString(file.id()), file.fileName(), file.region().value(), file.total(), file.opened(), file.rejected(),
                file.isFinished(), file.isFinished() && file.hasPasswordsFor(reader, now), file.createdAt().atZone(ZONE).toOffsetDateTime(),
                file.expiresAt().atZone(ZONE).toOffsetDateTime());
    }
}
