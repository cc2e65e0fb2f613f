package org.shouwang.tenant.usecase;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Version;
import org.shouwang.tenant.TenantChanged;
import org.shouwang.tenant.TenantContact;
import org.shouwang.tenant.TenantProblem;
import org.shouwang.tenant.TenantState;
import org.shouwang.tenant.store.TenantRow;
import org.shouwang.tenant.store.TenantTable;

/** What becomes of a tenant after its opening, by the operator or by its own administrator. Each step is kept with its reason and told in the tenant's audit. */
@Singleton
public class KeepTenant {

    private final TenantTable table;
    private final Audit audit;
    private final ApplicationEventPublisher<TenantChanged> changes;

    KeepTenant(TenantTable table, Audit audit, ApplicationEventPublisher<TenantChanged> changes) {
        this.table = table;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional
    public void correct(Actor operator, long id, Version version, String name, List<TenantContact> contacts, String reason) {
        TenantRow tenant = hold(id, version);
        table.renameAcrossTenants(id, name);
        table.setContactsAcrossTenants(id, contacts);
        decided(operator, "correctTenant", tenant, "corrected", reason);
    }

    /** What the tenant's own administrator may correct of it; the name is the operator's. */
    @Transactional
    public void setContacts(Actor administrator, long id, Version version, List<TenantContact> contacts, String reason) {
        TenantRow tenant = hold(id, version);
        table.setContactsAcrossTenants(id, contacts);
        table.touchAcrossTenants(id);
        decided(administrator, "setTenantContacts", tenant, "corrected", reason);
    }

    @Transactional
    void setSeal(Actor actor, long id, Version version, TenantRow.Seal seal) {
        TenantRow tenant = hold(id, version);
        table.setSealAcrossTenants(id, seal);
        decided(actor, "setTenantSeal", tenant, "seal_set", "");
    }

    /** From now on nobody of the tenant reads or writes; its jobs wait. */
    @Transactional
    public void suspend(Actor operator, long id, String reason) {
        move(operator, "suspendTenant", id, TenantState.OPEN, TenantState.SUSPENDED, "suspended", reason);
    }

    @Transactional
    public void reopen(Actor operator, long id, String reason) {
        move(operator, "reopenTenant", id, TenantState.SUSPENDED, TenantState.OPEN, "reopened", reason);
    }

    private void move(Actor operator, String operation, long id, TenantState from, TenantState to, String kind, String reason) {
        TenantRow tenant = table.holdAcrossTenants(id).orElseThrow(Refusal::notFound);
        if (tenant.state() != from) {
            throw new Refusal(TenantProblem.NOT_IN_THIS_STATE, Map.of("state", tenant.state().word()));
        }
        table.setStateAcrossTenants(id, to, null);
        decided(operator, operation, tenant, kind, reason);
    }

    private TenantRow hold(long id, Version version) {
        TenantRow tenant = table.holdAcrossTenants(id).orElseThrow(Refusal::notFound);
        version.mustBe(tenant.version());
        if (tenant.state() == TenantState.ABSORBED) {
            throw new Refusal(TenantProblem.NOT_IN_THIS_STATE, Map.of("state", tenant.state().word()));
        }
        return tenant;
    }

    private void decided(Actor operator, String operation, TenantRow tenant, String kind, String reason) {
        table.addEventAcrossTenants(tenant.id(), kind, reason, operator);
        audit.record(AuditRecord.of(operator, operation, tenant.region()).on("tenant", tenant.id()).because(null, reason));
        changes.publishEvent(new TenantChanged(tenant.id()));
    }
}
