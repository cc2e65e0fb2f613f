package org.shouwang.tenant;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Tenancy;
import org.shouwang.region.Regions;
import org.shouwang.tenant.usecase.LentEyes;

/** Only opened regions take data and show data: the one place where that is decided, for requests and for jobs. */
@Singleton
class OpenTenancy implements Tenancy {

    private final Tenants tenants;
    private final Regions regions;
    private final LentEyes eyes;

    OpenTenancy(Tenants tenants, Regions regions, LentEyes eyes) {
        this.tenants = tenants;
        this.regions = regions;
        this.eyes = eyes;
    }

    @Override
    public boolean isOpen(RegionCode region) {
        return tenants.isOpen(region);
    }

    @Override
    public void requireOpen(RegionCode region) {
        OpenedTenant tenant = tenants.covering(region)
                .orElseThrow(() -> new Refusal(TenantProblem.NOT_OPEN, Map.of("region", regions.name(region))));
        if (!tenant.isOpen()) {
            throw new Refusal(TenantProblem.SUSPENDED, Map.of(
                    "tenant", tenant.name(),
                    "contact", tenant.contact().map(contact -> contact.title() + " " + contact.phone()).orElse(tenant.name())));
        }
    }

    @Override
    public Optional<Actor> lentTo(Actor operator) {
        return eyes.of(operator).filter(actor -> actor.jurisdiction().region().map(tenants::isOpen).orElse(false));
    }

    @Override
    public void recordUse(Actor operator, String operation) {
        eyes.recordUse(operator, operation);
    }
}
