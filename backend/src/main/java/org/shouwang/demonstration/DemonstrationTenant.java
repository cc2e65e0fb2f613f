package org.shouwang.demonstration;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.tenant.TenantContact;
import org.shouwang.tenant.Tenants;
import org.shouwang.tenant.usecase.OpenTenant;
import org.shouwang.tenant.usecase.OpeningForm;

/** Opens the province in which the demonstration county lies; its logins come from the demonstration realm. */
@Singleton
@Requires(property = "shouwang.demonstration", value = "true")
@Requires(property = "shouwang.mode", value = "demonstration")
class DemonstrationTenant {

    private static final RegionCode PROVINCE = new RegionCode("13");

    private final Tenants tenants;
    private final OpenTenant opening;

    DemonstrationTenant(Tenants tenants, OpenTenant opening) {
        this.tenants = tenants;
        this.opening = opening;
    }

    @EventListener
    @Order(50) // after the divisions, before the households
    void onStart(StartupEvent event) {
        if (tenants.covering(PROVINCE).isEmpty()) {
            opening.open(operator(), new OpeningForm(PROVINCE, "河北省", List.of(
                    new TenantContact("省防返贫监测中心办公室", "0311-00000000"),
                    new TenantContact("省平台技术支持", "0311-00000001")), Optional.empty(), true, "演示数据"));
        }
    }

    private static Actor operator() {
        return new Actor("demonstration", "demonstration", "演示数据", Set.of(Role.PLATFORM_OPERATOR), Jurisdiction.nothing(), Optional.empty());
    }
}
