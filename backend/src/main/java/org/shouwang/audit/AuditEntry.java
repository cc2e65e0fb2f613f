package org.shouwang.audit;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody read or did.
 *
 * @param id decimal number, newer entries have larger ones
 * @param at time in Asia/Shanghai with its offset
 * @param regionCode region of what was touched
 * @param actorId subject of the actor's token
 * @param actorUsername login name
 * @param actorName display name at that time
 * @param actorRoles roles at that time
 * @param operation operationId
 * @param subjectKind kind of what was touched, null for a list
 * @param subjectId id or code of what was touched, null for a list
 * @param purpose code of the stated purpose
 * @param reason the stated reason
 * @param outcome {@code done} or {@code refused}
 * @param rowCount how many records were shown or touched
 * @param traceId ties the entry to the log
 */
@Serdeable
public record AuditEntry(
        String id, OffsetDateTime at, String regionCode,
        String actorId, String actorUsername, String actorName, List<String> actorRoles,
        String operation, @Nullable String subjectKind, @Nullable String subjectId,
        @Nullable String purpose, @Nullable String reason, String outcome, int rowCount, String traceId) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static AuditEntry of(Entry entry) {
        return new AuditEntry(
                Long.toString(entry.id()), entry.at().atZone(ZONE).toOffsetDateTime(), entry.regionCode(),
                entry.actorId(), entry.actorUsername(), entry.actorName(),
                entry.actorRoles().isEmpty() ? List.of() : Arrays.asList(entry.actorRoles().split(",")),
                entry.operation(), orNull(entry.subjectKind()), orNull(entry.subjectId()),
                orNull(entry.purpose()), orNull(entry.reason()), entry.outcome(), entry.rowCount(), entry.traceId());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
