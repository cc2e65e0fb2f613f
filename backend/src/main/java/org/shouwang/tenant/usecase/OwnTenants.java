package org.shouwang.tenant.usecase;

import jakarta.inject.Singleton;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.tenant.store.TenantRow;
import org.shouwang.tenant.store.TenantTable;

/** Which tenants somebody may speak for: the operator for all, others for the one whose whole region is theirs. */
@Singleton
public class OwnTenants {

    private final TenantTable table;

    OwnTenants(TenantTable table) {
        this.table = table;
    }

    /** @throws Refusal 404 when the actor does not stand for the whole tenant */
    public TenantRow get(Actor actor, long id) {
        return table.findAcrossTenants(id)
                .filter(tenant -> isOperator(actor) || actor.jurisdiction().covers(tenant.region()))
                .orElseThrow(Refusal::notFound);
    }

    public static boolean isOperator(Actor actor) {
        return actor.hasAny(Role.PLATFORM_OPERATOR);
    }
}
