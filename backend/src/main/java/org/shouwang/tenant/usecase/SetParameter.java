package org.shouwang.tenant.usecase;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.tenant.ParameterKey;
import org.shouwang.tenant.TenantParameters;
import org.shouwang.tenant.store.ParameterTable;
import org.shouwang.tenant.store.TenantRow;

/** A tenant says a number that the documents leave to it, from a day on: what was decided before that day stays as it was. */
@Singleton
public class SetParameter {

    private final OwnTenants own;
    private final TenantParameters parameters;
    private final ParameterTable table;
    private final Audit audit;
    private final Clock clock;

    SetParameter(OwnTenants own, TenantParameters parameters, ParameterTable table, Audit audit, Clock clock) {
        this.own = own;
        this.parameters = parameters;
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param value null: not configured any more */
    @Transactional
    public void set(Actor actor, long tenant, String name, @Nullable BigDecimal value, LocalDate from, String reason) {
        TenantRow row = own.get(actor, tenant);
        ParameterKey key = parameters.key(name).orElseThrow(Refusal::notFound);
        if (value != null) {
            TenantParameters.require(key, value);
        }
        if (from.isBefore(LocalDate.now(clock))) {
            throw Refusal.invalid(List.of(new FieldFault("/validFrom", "past", "不能早于今天", "must not be before today")));
        }
        table.addAcrossTenants(tenant, name, value, from, reason, actor);
        audit.record(AuditRecord.of(actor, "setTenantParameter", row.region()).on("tenant_parameter", name).because(null, reason));
    }
}
