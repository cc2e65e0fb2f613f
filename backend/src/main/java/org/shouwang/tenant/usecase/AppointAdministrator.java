package org.shouwang.tenant.usecase;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.tenant.FirstAdministrators;
import org.shouwang.tenant.FirstAdministrators.Administrator;
import org.shouwang.tenant.FirstAdministrators.Appointed;
import org.shouwang.tenant.FirstAdministrators.Person;
import org.shouwang.tenant.TenantProblem;
import org.shouwang.tenant.TenantState;
import org.shouwang.tenant.store.TenantRow;
import org.shouwang.tenant.store.TenantTable;

/**
 * A tenant that has lost its last administrator of a kind cannot help itself: nobody opens accounts, or nobody approves. Then,
 * and only then, the operator names another one; everybody else the tenant's own administrators appoint.
 */
@Singleton
public class AppointAdministrator {

    private final TenantTable table;
    private final FirstAdministrators accounts;
    private final Audit audit;

    AppointAdministrator(TenantTable table, FirstAdministrators accounts, Audit audit) {
        this.table = table;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Transactional
    public Appointed appoint(Actor operator, long id, Person person, String reason) {
        TenantRow tenant = table.holdAcrossTenants(id).orElseThrow(Refusal::notFound);
        if (tenant.state() != TenantState.OPEN) {
            throw new Refusal(TenantProblem.NOT_IN_THIS_STATE, Map.of("state", tenant.state().word()));
        }
        List<Administrator> present = accounts.of(tenant.region());
        if (!vacant(present).contains(person.role())) {
            throw new Refusal(TenantProblem.HAS_ADMINISTRATOR, Map.of("administrators", present.stream()
                    .filter(each -> each.active() && each.role() == person.role())
                    .map(Administrator::username).collect(Collectors.joining("、"))));
        }
        Appointed appointed = accounts.appoint(operator, tenant.region(), List.of(person), "appointAdministrator", reason).getFirst();
        table.addAppointmentAcrossTenants(id, person.role(), reason, operator);
        audit.record(AuditRecord.of(operator, "appointAdministrator", tenant.region()).on("tenant", id).because(person.role().word(), reason));
        return appointed;
    }

    /** The administrations that nobody holds any more who may sign in. */
    public static List<Role> vacant(List<Administrator> present) {
        return Arrays.stream(Role.values()).filter(Role::isAdministrator)
                .filter(role -> present.stream().noneMatch(each -> each.active() && each.role() == role))
                .toList();
    }
}
