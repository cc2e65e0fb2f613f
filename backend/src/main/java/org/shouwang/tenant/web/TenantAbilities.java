package org.shouwang.tenant.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.security.Operations;
import org.shouwang.tenant.TenantState;
import org.shouwang.tenant.store.BreakGlass;
import org.shouwang.tenant.store.TenantRow;
import org.shouwang.tenant.usecase.OwnTenants;

/** What the caller may do with a tenant or a request now: the roles allow it, and the state does. */
@Singleton
final class TenantAbilities {

    private final Operations operations;

    TenantAbilities(Operations operations) {
        this.operations = operations;
    }

    List<String> ofOperator(Actor actor, TenantState state) {
        return allowed(actor, switch (state) {
            case OPEN -> List.of("correctTenant", "setTenantSeal", "suspendTenant", "appointAdministrator", "requestBreakGlass");
            case SUSPENDED -> List.of("correctTenant", "setTenantSeal", "reopenTenant");
            case ABSORBED -> List.of();
        });
    }

    List<String> ofStaff(Actor actor, TenantRow tenant) {
        return actor.jurisdiction().covers(tenant.region())
                ? allowed(actor, List.of("setTenantSeal", "setTenantContacts", "listTenantParameters", "setTenantParameter", "listBreakGlass", "approveBreakGlass"))
                : List.of();
    }

    List<String> of(Actor actor, BreakGlass glass, Instant now) {
        boolean operator = OwnTenants.isOperator(actor);
        return allowed(actor, switch (glass.stateAt(now)) {
            case "requested" -> operator ? List.of("endBreakGlass") : List.of("approveBreakGlass", "refuseBreakGlass");
            case "active" -> List.of("endBreakGlass", "listBreakGlassReads");
            default -> List.of("listBreakGlassReads");
        });
    }

    private List<String> allowed(Actor actor, List<String> wanted) {
        List<String> abilities = new ArrayList<>(wanted);
        abilities.retainAll(operations.allowedTo(actor));
        return abilities;
    }
}
