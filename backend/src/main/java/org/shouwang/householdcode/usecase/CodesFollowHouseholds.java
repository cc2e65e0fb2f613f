package org.shouwang.householdcode.usecase;

import jakarta.inject.Singleton;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdChanged;
import org.shouwang.household.HouseholdDirectory;
import org.shouwang.householdcode.domain.CodeReason;
import org.shouwang.householdcode.store.Codes;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.outbox.EventListener;

/** A code goes with its household to another group, and ends when the household leaves the register. */
@Singleton
class CodesFollowHouseholds implements EventListener<HouseholdChanged> {

    private final HouseholdDirectory households;
    private final Codes codes;
    private final Audit audit;

    CodesFollowHouseholds(HouseholdDirectory households, Codes codes, Audit audit) {
        this.households = households;
        this.codes = codes;
        this.audit = audit;
    }

    @Override
    public Class<HouseholdChanged> eventType() {
        return HouseholdChanged.class;
    }

    @Override
    public void on(HouseholdChanged event) {
        Jurisdiction county = Jurisdiction.of(new RegionCode(event.countyCode()));
        households.hold(event.householdId(), county).ifPresent(household -> {
            codes.move(household.id(), household.region());
            if (!household.isActive() && codes.hasActive(household.id(), county)) {
                revoke(TheSystem.in(county), household);
            }
        });
    }

    private void revoke(Actor system, HouseholdCard household) {
        codes.revoke(household.id(), system.jurisdiction(), CodeReason.HOUSEHOLD_LEFT, system);
        audit.record(AuditRecord.of(system, "revokeCode", household.region())
                .on("household", household.id())
                .because(CodeReason.HOUSEHOLD_LEFT.code(), null));
    }
}
