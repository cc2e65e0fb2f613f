package org.shouwang.tenant.usecase;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.region.Regions;
import org.shouwang.tenant.FirstAdministrators;
import org.shouwang.tenant.FirstAdministrators.Appointed;
import org.shouwang.tenant.TenantChanged;
import org.shouwang.tenant.TenantProblem;
import org.shouwang.tenant.TenantState;
import org.shouwang.tenant.store.TenantRow;
import org.shouwang.tenant.store.TenantTable;

/**
 * Opens a province or a single county. A region has one government here: a county of an opened province belongs to it, and a
 * province takes in the counties that came before it, when the operator confirms that (model A.1: the county inherits).
 */
@Singleton
public class OpenTenant {

    private final TenantTable table;
    private final FirstAdministrators accounts;
    private final Regions regions;
    private final Audit audit;
    private final ApplicationEventPublisher<TenantChanged> changes;
    private final Clock clock;

    OpenTenant(
            TenantTable table, FirstAdministrators accounts, Regions regions, Audit audit,
            ApplicationEventPublisher<TenantChanged> changes, Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.regions = regions;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param administrators with their first passwords, which are told here and never again */
    public record Opened(long id, List<Appointed> administrators) {}

    /** The accounts are made last: when they cannot be made, the tenant is not opened either. */
    @Transactional
    public Opened open(Actor operator, OpeningForm form) {
        requireRegion(form);
        List<TenantRow> before = table.holdLiveOfProvince(form.region());
        refuseTwice(form, before);
        List<TenantRow> counties = before.stream().filter(tenant -> form.region().covers(tenant.region())).toList();
        if (!counties.isEmpty() && !form.absorb()) {
            throw new Refusal(TenantProblem.COUNTIES_ARE_OPEN, Map.of("counties",
                    counties.stream().map(TenantRow::name).collect(Collectors.joining("、"))));
        }
        long id = Ids.next();
        counties.forEach(county -> absorb(operator, county, id, form.reason()));
        table.insert(new TenantRow(id, form.region(), form.name(), TenantState.OPEN, Optional.empty(), 1, clock.instant()));
        table.setContactsAcrossTenants(id, form.contacts());
        table.addEventAcrossTenants(id, "opened", form.reason(), operator);
        audit.record(AuditRecord.of(operator, "openTenant", form.region()).on("tenant", id).because(null, form.reason()));
        changes.publishEvent(new TenantChanged(id));
        return new Opened(id, accounts.appoint(operator, form.region(), form.administrators(), "openTenant", form.reason()));
    }

    private void requireRegion(OpeningForm form) {
        if (!regions.exists(form.region())) {
            throw Refusal.invalid(List.of(new FieldFault("/regionCode", "region.unknown", "没有这个区划", "is no region")));
        }
        if (form.region().level() != RegionLevel.PROVINCE && form.region().level() != RegionLevel.COUNTY) {
            throw new Refusal(TenantProblem.REGION_NOT_ELIGIBLE);
        }
    }

    private static void refuseTwice(OpeningForm form, List<TenantRow> before) {
        for (TenantRow tenant : before) {
            if (tenant.region().covers(form.region())) {
                throw new Refusal(
                        tenant.region().equals(form.region()) ? TenantProblem.ALREADY_OPEN : TenantProblem.BELONGS_TO_PROVINCE,
                        Map.of("tenant", tenant.name()));
            }
        }
    }

    private void absorb(Actor operator, TenantRow county, long province, String reason) {
        table.setStateAcrossTenants(county.id(), TenantState.ABSORBED, province);
        table.addEventAcrossTenants(county.id(), "absorbed", reason, operator);
        audit.record(AuditRecord.of(operator, "openTenant", county.region()).on("tenant", county.id()).because("absorbed", reason));
    }
}
