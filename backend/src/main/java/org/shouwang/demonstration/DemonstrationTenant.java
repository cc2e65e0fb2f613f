package org.shouwang.demonstration;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
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
import org.shouwang.tenant.usecase.SetParameter;

/** Opens the province in which the demonstration county lies; its logins come from the demonstration realm. */
@Singleton
@Requires(property = "shouwang.demonstration", value = "true")
@Requires(property = "shouwang.mode", value = "demonstration")
class DemonstrationTenant {

    private static final RegionCode PROVINCE = new RegionCode("13");

    /** A village leaves without asking, the county only with a second person: so both can be seen. */
    private static final BigDecimal ROWS_WITHOUT_APPROVAL = BigDecimal.valueOf(500);

    private final Tenants tenants;
    private final OpenTenant opening;
    private final SetParameter setting;
    private final Clock clock;

    DemonstrationTenant(Tenants tenants, OpenTenant opening, SetParameter setting, Clock clock) {
        this.tenants = tenants;
        this.opening = opening;
        this.setting = setting;
        this.clock = clock;
    }

    @EventListener
    @Order(50) // after the divisions, before the households
    void onStart(StartupEvent event) {
        if (tenants.covering(PROVINCE).isEmpty()) {
            long province = opening.open(operator(), new OpeningForm(PROVINCE, "河北省", List.of(
                    new TenantContact("省防返贫监测中心办公室", "0311-00000000"),
                    new TenantContact("省平台技术支持", "0311-00000001")), List.of(), true, "演示数据")).id();
            setting.set(operator(), province, "export.rows_without_approval", ROWS_WITHOUT_APPROVAL, LocalDate.now(clock), "演示数据");
        }
    }

    private static Actor operator() {
        return new Actor("demonstration", "demonstration", "演示数据", Set.of(Role.PLATFORM_OPERATOR), Jurisdiction.nothing(), Optional.empty());
    }
}
