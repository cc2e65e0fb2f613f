package org.shouwang.export.usecase;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.export.ExportProblem;
import org.shouwang.export.domain.ExportState;
import org.shouwang.export.store.Export;
import org.shouwang.export.store.Exports;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Operations;

/** A second person approves or refuses; who asked, or the second person again, takes it back. */
@Singleton
public class DecideExport {

    private final Exports exports;
    private final Operations operations;
    private final Audit audit;
    private final Clock clock;

    DecideExport(Exports exports, Operations operations, Audit audit, Clock clock) {
        this.exports = exports;
        this.operations = operations;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Export approve(Actor actor, long id, String reason) {
        return decide(actor, "approveExport", id, clock.instant().plus(RequestExport.DOWNLOADABLE), reason);
    }

    @Transactional
    public Export refuse(Actor actor, long id, String reason) {
        return decide(actor, "refuseExport", id, null, reason);
    }

    private Export decide(Actor actor, String operation, long id, @Nullable Instant validUntil, String reason) {
        Export export = get(actor, id);
        if (export.isOf(actor.id())) {
            throw new Refusal(ExportProblem.OWN_REQUEST);
        }
        if (!exports.decide(export, actor, validUntil, reason)) {
            throw new Refusal(ExportProblem.DECIDED);
        }
        audit.record(AuditRecord.of(actor, operation, export.dataRegion()).on("export", id)
                .because(export.purpose().code(), export.number() + "；" + reason).rows(RequestExport.count(export.rows())));
        return get(actor, id);
    }

    /** By who asked for it, or by somebody who could have refused it. A download that runs breaks off. */
    @Transactional
    public Export withdraw(Actor actor, long id) {
        Export export = get(actor, id);
        if (!mayWithdraw(actor, export)) {
            throw new Refusal(ExportProblem.OF_ANOTHER_PERSON);
        }
        if (!exports.withdraw(export)) {
            throw new Refusal(ExportProblem.OVER);
        }
        audit.record(AuditRecord.of(actor, "withdrawExport", export.dataRegion()).on("export", id)
                .because(export.purpose().code(), export.number()).rows(RequestExport.count(export.rows())));
        return get(actor, id);
    }

    private boolean mayWithdraw(Actor actor, Export export) {
        return export.isOf(actor.id()) || operations.isAllowedTo(actor, "refuseExport");
    }

    /** What the actor may do with an export that lies in their jurisdiction. */
    public List<String> abilities(Actor actor, Export export) {
        boolean mine = export.isOf(actor.id());
        boolean decides = operations.isAllowedTo(actor, "approveExport");
        ExportState state = export.stateAt(clock.instant());
        if (state == ExportState.PENDING) {
            return mine ? List.of("withdrawExport") : decides ? List.of("approveExport", "refuseExport") : List.of();
        }
        if (state == ExportState.READY) {
            return mine ? List.of("downloadExport", "withdrawExport") : decides ? List.of("withdrawExport") : List.of();
        }
        return List.of();
    }

    private Export get(Actor actor, long id) {
        return exports.find(actor.jurisdiction(), id).orElseThrow(Refusal::notFound);
    }
}
