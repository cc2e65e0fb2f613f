package org.shouwang.householdcode.usecase;

import jakarta.inject.Singleton;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.HouseholdsWithdrawn;
import org.shouwang.householdcode.domain.CodeReason;
import org.shouwang.householdcode.store.Codes;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.outbox.EventListener;

/** An import was undone: whoever has printed a code of its households already holds a dead one. */
@Singleton
class CodesEndWithHouseholds implements EventListener<HouseholdsWithdrawn> {

    private final Codes codes;
    private final Audit audit;

    CodesEndWithHouseholds(Codes codes, Audit audit) {
        this.codes = codes;
        this.audit = audit;
    }

    @Override
    public Class<HouseholdsWithdrawn> eventType() {
        return HouseholdsWithdrawn.class;
    }

    @Override
    public void on(HouseholdsWithdrawn event) {
        RegionCode county = new RegionCode(event.countyCode());
        Jurisdiction jurisdiction = Jurisdiction.of(county);
        Actor system = TheSystem.in(jurisdiction);
        for (long household : event.householdIds()) {
            if (codes.hasActive(household, jurisdiction)) {
                codes.revoke(household, jurisdiction, CodeReason.HOUSEHOLD_LEFT, system);
                audit.record(AuditRecord.of(system, "revokeCode", county)
                        .on("household", household)
                        .because(CodeReason.HOUSEHOLD_LEFT.code(), null));
            }
        }
    }
}
