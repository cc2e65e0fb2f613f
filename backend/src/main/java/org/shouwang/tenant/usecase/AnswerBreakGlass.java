package org.shouwang.tenant.usecase;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditEntry;
import org.shouwang.audit.AuditRecord;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.tenant.TenantProblem;
import org.shouwang.tenant.store.BreakGlass;
import org.shouwang.tenant.store.BreakGlassTable;

/** The tenant lends its eyes or does not, takes them back when it wants, and sees what was read with them. */
@Singleton
public class AnswerBreakGlass {

    private final OwnTenants own;
    private final BreakGlassTable table;
    private final Audit audit;
    private final Clock clock;

    AnswerBreakGlass(OwnTenants own, BreakGlassTable table, Audit audit, Clock clock) {
        this.own = own;
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /** The operator's own requests to a tenant, or all that a tenant was asked; newest first. */
    public Page<BreakGlass> list(Actor actor, long tenant, @Nullable Cursor cursor, int limit) {
        own.get(actor, tenant);
        long before = cursor == null ? Long.MAX_VALUE : cursor.number(0);
        List<BreakGlass> rows = table.listAcrossTenants(tenant, before, limit + 1);
        return Page.of(rows, limit, row -> Cursor.at(row.id()));
    }

    @Transactional
    public BreakGlass approve(Actor actor, long id, String reason) {
        return answer(actor, "approveBreakGlass", id, true, reason);
    }

    @Transactional
    public BreakGlass refuse(Actor actor, long id, String reason) {
        return answer(actor, "refuseBreakGlass", id, false, reason);
    }

    /** By an operator who is done or changed plans, or by the tenant. */
    @Transactional
    public BreakGlass end(Actor actor, long id) {
        BreakGlass glass = get(actor, id);
        if (!table.end(glass, actor, clock.instant())) {
            throw new Refusal(TenantProblem.BREAK_GLASS_ANSWERED);
        }
        audit.record(AuditRecord.of(actor, "endBreakGlass", glass.region()).on("break_glass", id));
        return get(actor, id);
    }

    /** Everything that was read with it, newest first. */
    public Page<AuditEntry> reads(Actor actor, long id, @Nullable Cursor cursor, int limit) {
        BreakGlass glass = get(actor, id);
        return audit.ofSubject(actor.jurisdiction(), "break_glass", Long.toString(glass.id()), cursor, limit);
    }

    private BreakGlass answer(Actor actor, String operation, long id, boolean approved, String reason) {
        BreakGlass glass = get(actor, id);
        if (!table.answer(glass, actor, approved, reason, clock.instant())) {
            throw new Refusal(TenantProblem.BREAK_GLASS_ANSWERED);
        }
        audit.record(AuditRecord.of(actor, operation, glass.region()).on("break_glass", id).because(null, reason));
        return get(actor, id);
    }

    private BreakGlass get(Actor actor, long id) {
        BreakGlass glass = table.findAcrossTenants(id).orElseThrow(Refusal::notFound);
        own.get(actor, glass.tenantId());
        return glass;
    }
}
