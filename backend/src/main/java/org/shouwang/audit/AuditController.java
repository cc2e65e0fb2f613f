package org.shouwang.audit;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.validation.Validated;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;

/** The audit trail, for those who watch the watchers. */
@Controller("/api/v1/audit-entries")
@Tag(name = "audit")
@Validated
class AuditController {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Audit audit;

    AuditController(Audit audit) {
        this.audit = audit;
    }

    /**
     * Who read or did what inside the actor's jurisdiction, newest first. Looking here leaves an entry, too. Audit
     * administrators see what administrators and the operators of the platform did, and nothing of the case work.
     *
     * @param region only entries of this region and below
     * @param operation operationId
     * @param actor login name
     * @param subjectId id or code of what was touched
     * @param from first day, Asia/Shanghai
     * @param to last day, included
     * @param cursor nextCursor of the page before
     * @param limit 1 to 100
     */
    @Get
    @Access(roles = {Role.AUDITOR, Role.COUNTY_BUREAU, Role.AUDIT_ADMIN})
    Page<AuditEntry> listAuditEntries(
            Actor actor,
            @QueryValue @Nullable @Pattern(regexp = "[0-9]{2,15}") String region,
            @QueryValue @Nullable @Size(max = 64) String operation,
            @QueryValue("actor") @Nullable @Size(max = 100) String username,
            @QueryValue @Nullable @Size(max = 64) String subjectId,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        RegionCode asked = region == null ? null : RegionCode.parse(region).orElseThrow(Refusal::notFound);
        AuditFilter filter = new AuditFilter(asked, operation, username, null, subjectId,
                from == null ? null : from.atStartOfDay(ZONE).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(ZONE).toInstant(),
                !actor.hasAny(Role.AUDITOR, Role.COUNTY_BUREAU));
        Page<AuditEntry> page = audit.find(filter, actor.jurisdiction(), Cursor.parse(cursor, 1), limit);
        actor.jurisdiction().region().ifPresent(home ->
                audit.record(AuditRecord.of(actor, "listAuditEntries", home).rows(page.items().size())));
        return page;
    }
}
