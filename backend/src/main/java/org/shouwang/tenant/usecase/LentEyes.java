package org.shouwang.tenant.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.Role;
import org.shouwang.tenant.store.BreakGlass;
import org.shouwang.tenant.store.BreakGlassTable;

/**
 * What an operator sees while a tenant's break-glass is active: what an auditor of the tenant sees, for a stated purpose and
 * masked. Asked at every request and never remembered, so that its end is an end.
 */
@Singleton
public class LentEyes {

    private final BreakGlassTable table;
    private final Audit audit;
    private final Clock clock;

    LentEyes(BreakGlassTable table, Audit audit, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<Actor> of(Actor operator) {
        return active(operator).map(glass -> new Actor(
                operator.id(), operator.username(), operator.name(), Set.of(Role.PLATFORM_OPERATOR, Role.AUDITOR),
                Jurisdiction.of(glass.region()), Optional.empty()));
    }

    /** One entry more than the operation itself leaves: with the number of the break-glass and the reason for it. */
    public void recordUse(Actor operator, String operation) {
        active(operator).ifPresent(glass -> audit.record(AuditRecord.of(operator, operation, glass.region())
                .on("break_glass", glass.id())
                .because("break_glass", glass.reason())));
    }

    private Optional<BreakGlass> active(Actor operator) {
        return table.activeAcrossTenants(operator.id(), clock.instant());
    }
}
