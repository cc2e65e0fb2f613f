package org.shouwang.tenant.usecase;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.tenant.TenantParameters;
import org.shouwang.tenant.TenantProblem;
import org.shouwang.tenant.TenantState;
import org.shouwang.tenant.store.BreakGlass;
import org.shouwang.tenant.store.BreakGlassTable;
import org.shouwang.tenant.store.TenantRow;
import org.shouwang.tenant.store.TenantTable;

/** The operator asks to read inside a tenant, for a reason and for some hours. Until the tenant agrees nothing is shown. */
@Singleton
public class AskForBreakGlass {

    private final TenantTable tenants;
    private final BreakGlassTable table;
    private final TenantParameters parameters;
    private final Audit audit;
    private final Clock clock;

    AskForBreakGlass(TenantTable tenants, BreakGlassTable table, TenantParameters parameters, Audit audit, Clock clock) {
        this.tenants = tenants;
        this.table = table;
        this.parameters = parameters;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public BreakGlass ask(Actor operator, long tenantId, String reason, int hours) {
        TenantRow tenant = tenants.holdAcrossTenants(tenantId).orElseThrow(Refusal::notFound);
        if (tenant.state() != TenantState.OPEN) {
            throw new Refusal(TenantProblem.NOT_IN_THIS_STATE, Map.of("state", tenant.state().word()));
        }
        int most = parameters.get(BreakGlassParameter.MOST_HOURS, tenant.region()).intValue();
        if (hours > most) {
            throw new Refusal(TenantProblem.HOURS_ABOVE_LIMIT, Map.of("limit", most));
        }
        Instant now = clock.instant();
        if (table.runningAcrossTenants(operator.id(), now).isPresent()) {
            throw new Refusal(TenantProblem.BREAK_GLASS_RUNNING);
        }
        BreakGlass asked = new BreakGlass(Ids.next(), tenantId, tenant.region(), operator.id(), operator.name(), reason, hours,
                "requested", now, null, null, null, null, null, null, 1);
        table.insert(asked, operator);
        audit.record(AuditRecord.of(operator, "requestBreakGlass", tenant.region()).on("break_glass", asked.id()).because(null, reason));
        return asked;
    }
}
