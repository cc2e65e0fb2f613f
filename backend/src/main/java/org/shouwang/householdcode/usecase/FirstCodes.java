package org.shouwang.householdcode.usecase;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdDirectory;
import org.shouwang.household.HouseholdsRegistered;
import org.shouwang.householdcode.domain.CodeReason;
import org.shouwang.householdcode.store.Codes;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.outbox.EventListener;

/** Gives every household its code as soon as it is in the register, so that a village can print after an import. */
@Singleton
class FirstCodes implements EventListener<HouseholdsRegistered> {

    private final HouseholdDirectory households;
    private final Codes codes;
    private final Audit audit;

    FirstCodes(HouseholdDirectory households, Codes codes, Audit audit) {
        this.households = households;
        this.codes = codes;
        this.audit = audit;
    }

    @Override
    public Class<HouseholdsRegistered> eventType() {
        return HouseholdsRegistered.class;
    }

    /** May be told twice: who has or had a code gets none, or a revoked one would come back by itself. */
    @Override
    public void on(HouseholdsRegistered event) {
        Jurisdiction county = Jurisdiction.of(new RegionCode(event.countyCode()));
        Set<Long> served = codes.householdsWithCode(event.householdIds(), county);
        List<HouseholdCard> waiting = households.findAll(event.householdIds(), county).stream()
                .filter(household -> household.isActive() && !served.contains(household.id()))
                .toList();
        Actor system = TheSystem.in(county);
        codes.issue(waiting.stream().collect(Collectors.toMap(HouseholdCard::id, HouseholdCard::region)), CodeReason.FIRST_ISSUE, system);
        audit.recordAll(waiting.stream().map(household -> AuditRecord.of(system, "issueCode", household.region())
                .on("household", household.id())
                .because(CodeReason.FIRST_ISSUE.code(), null)).toList());
    }
}
