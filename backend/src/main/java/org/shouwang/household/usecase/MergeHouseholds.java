package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.MembershipChanged;
import org.shouwang.household.domain.Because;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.HouseholdNo;
import org.shouwang.household.domain.HouseholdStatus;
import org.shouwang.household.domain.JoinReason;
import org.shouwang.household.domain.LeaveReason;
import org.shouwang.household.domain.Member;
import org.shouwang.household.domain.Membership;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.domain.RegisteredMember;
import org.shouwang.household.store.Households;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.outbox.Outbox;
import org.shouwang.platform.web.Version;

/** 并户: another household of the county joins this one. The other leaves the register and keeps its file as it was. */
@Singleton
public class MergeHouseholds {

    private final Register register;
    private final Households households;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    MergeHouseholds(Register register, Households households, Audit audit, Outbox outbox, Clock clock) {
        this.register = register;
        this.households = households;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return the household that stays */
    public Receipt merge(Actor actor, long id, Version seen, MergerForm form) {
        RegisteredHousehold target = register.toChange(actor, id);
        seen.mustBe(target.version());
        LocalDate today = LocalDate.now(clock);
        Faults faults = new Faults();
        Fields fields = new Fields(Words.CODES, faults);
        String reason = fields.text("reason", form.reason(), ChangeReader.LONGEST_REASON);
        RegisteredHousehold source = source(actor, target, form, fields, faults);
        LocalDate on = Departures.checkDay(
                form.on(), source == null ? List.of() : source.current(), LeaveReason.MERGER, today, faults);
        RegisteredHousehold together = source == null ? target : together(target, source, form, today, faults);
        Refusals.refuseIfAny(faults);
        write(actor, target, source, together, Because.of("mergeHouseholds", on, reason));
        return Receipt.ofChange(target);
    }

    private @Nullable RegisteredHousehold source(
            Actor actor, RegisteredHousehold target, MergerForm form, Fields fields, Faults faults) {
        fields.require("householdNo", form.householdNo());
        fields.require("version", form.version());
        if (form.householdNo() == null || form.householdNo().isBlank()) {
            return null;
        }
        Optional<RegisteredHousehold> found =
                HouseholdNo.parse(form.householdNo()).flatMap(no -> households.find(actor.jurisdiction(), no.id()));
        if (found.isEmpty()) {
            faults.add("householdNo", FaultKind.HOUSEHOLD_UNKNOWN);
            return null;
        }
        RegisteredHousehold source = found.get();
        if (source.id() == target.id()) {
            faults.add("householdNo", FaultKind.SAME_HOUSEHOLD);
        } else if (!source.region().county().equals(target.region().county())) {
            faults.add("householdNo", FaultKind.OTHER_COUNTY);
        } else if (source.status() != HouseholdStatus.ACTIVE) {
            faults.add("householdNo", FaultKind.HOUSEHOLD_LEFT);
        } else if (form.version() != null) {
            new Version(form.version()).mustBe(source.version());
        }
        return source;
    }

    /** Both households' members as one, with their relations to the one head that remains. */
    private static RegisteredHousehold together(
            RegisteredHousehold target, RegisteredHousehold source, MergerForm form, LocalDate today, Faults faults) {
        List<RegisteredMember> everybody = new ArrayList<>(target.current());
        everybody.addAll(source.current());
        List<RelationForm> said = form.relations() == null ? List.of() : form.relations();
        boolean allWhoJoin = source.current().stream()
                .allMatch(member -> said.stream().anyMatch(each -> Long.toString(member.personId()).equals(each.personId())));
        if (!allWhoJoin) {
            faults.add("relations", FaultKind.RELATIONS_INCOMPLETE);
            return target;
        }
        return new Relations(faults).apply(target.withMembers(everybody), said, today);
    }

    private void write(
            Actor actor, RegisteredHousehold target, RegisteredHousehold source, RegisteredHousehold together, Because why) {
        Map<Long, Member> joining = new LinkedHashMap<>();
        source.current().forEach(member -> joining.put(member.personId(), new Member(member.person(), Membership.since(
                why.validFrom(), JoinReason.MERGER, together.findCurrent(member.personId()).orElseThrow().membership().relation()))));
        RegisteredHousehold after = target.with(target.facts().absorbing(source.facts())).withMembers(target.members().stream()
                .map(member -> member.isCurrent() ? together.findCurrent(member.personId()).orElse(member) : member)
                .toList());
        RegisteredHousehold closed = source.closed(why.validFrom(), LeaveReason.MERGER, HouseholdStatus.MERGED);
        register.changeMembers(actor, "mergeHouseholds", target, () -> {
            households.change(source, closed, why.with(target.id()), actor);
            households.absorb(target, after, joining, why.with(source.id()), actor);
            audit.record(AuditRecord.of(actor, "mergeHouseholds", source.region()).on("household", source.id()));
            outbox.publish(new MembershipChanged(source.id()));
        });
    }
}
