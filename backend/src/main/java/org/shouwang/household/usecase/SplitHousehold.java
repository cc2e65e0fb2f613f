package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.MembershipChanged;
import org.shouwang.household.domain.Because;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.Household;
import org.shouwang.household.domain.HouseholdFacts;
import org.shouwang.household.domain.HouseholdNo;
import org.shouwang.household.domain.JoinReason;
import org.shouwang.household.domain.LeaveReason;
import org.shouwang.household.domain.Member;
import org.shouwang.household.domain.Members;
import org.shouwang.household.domain.Membership;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.domain.RegisteredMember;
import org.shouwang.household.store.Households;
import org.shouwang.household.store.NewHousehold;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.platform.outbox.Outbox;
import org.shouwang.platform.web.Version;

/** 分户: some members leave and make a household of their own in the same county, which gets its own number and code. */
@Singleton
public class SplitHousehold {

    private final Register register;
    private final Households households;
    private final Admission admission;
    private final Outbox outbox;
    private final Clock clock;

    SplitHousehold(Register register, Households households, Admission admission, Outbox outbox, Clock clock) {
        this.register = register;
        this.households = households;
        this.admission = admission;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return the new household */
    public Receipt split(Actor actor, long id, Version seen, SplitForm form) {
        RegisteredHousehold before = register.toChange(actor, id);
        seen.mustBe(before.version());
        LocalDate today = LocalDate.now(clock);
        Faults faults = new Faults();
        Fields fields = new Fields(Words.CODES, faults);
        String reason = fields.text("reason", form.reason(), ChangeReader.LONGEST_REASON);
        RegisteredHousehold leaving = leaving(before, form, today, faults);
        LocalDate on = Departures.checkDay(form.on(), leaving.members(), LeaveReason.SPLIT, today, faults);
        HouseholdFacts facts = facts(actor, before, form, fields, faults);
        RegisteredHousehold after = on == null ? before : staying(before, leaving, on, form, today, faults);
        Refusals.refuseIfAny(faults);
        Because why = Because.of("splitHousehold", on, reason);
        NewHousehold added = added(leaving, facts, why.with(before.id()));
        register.changeMembers(actor, "splitHousehold", before, () -> {
            households.change(before, after, why.with(added.id()), actor);
            households.begin(added, why, actor);
            outbox.publish(new MembershipChanged(added.id()));
        });
        return Receipt.ofNew(new HouseholdNo(added.id()));
    }

    /** Those who leave, with their relations to the new head. */
    private static RegisteredHousehold leaving(RegisteredHousehold before, SplitForm form, LocalDate today, Faults faults) {
        List<RelationForm> forms = form.members() == null ? List.of() : form.members();
        Set<Long> named = new LinkedHashSet<>();
        forms.forEach(each -> {
            if (each.personId() != null) {
                Ids.parse(each.personId()).ifPresent(named::add);
            }
        });
        RegisteredHousehold leaving = before.withMembers(before.current().stream()
                .filter(member -> named.contains(member.personId()))
                .toList());
        if (forms.isEmpty()) {
            faults.add("members", FaultKind.REQUIRED);
            return leaving;
        }
        if (leaving.members().size() == before.current().size()) {
            faults.add("members", FaultKind.NOBODY_STAYS);
        }
        return new Relations(faults, "members").apply(leaving, forms, today);
    }

    private @Nullable HouseholdFacts facts(Actor actor, RegisteredHousehold before, SplitForm form, Fields fields, Faults faults) {
        Place place = Place.read(form.regionCode(), form.naturalVillage(), form.address(), fields);
        if (place == null) {
            return null;
        }
        admission.checkMove(actor, before.region(), place.region(), faults);
        return before.facts().splitOff(place.region(), place.naturalVillage(), place.address());
    }

    private static RegisteredHousehold staying(
            RegisteredHousehold before, RegisteredHousehold leaving, LocalDate on, SplitForm form, LocalDate today, Faults faults) {
        Set<Long> gone = leaving.members().stream().map(RegisteredMember::personId).collect(Collectors.toSet());
        RegisteredHousehold after = before.leftBy(gone, on, LeaveReason.SPLIT);
        return after.currentMembers().count() == 0 ? after : new Relations(faults).apply(after, form.relations(), today);
    }

    private static NewHousehold added(RegisteredHousehold leaving, HouseholdFacts facts, Because why) {
        Map<String, Long> rows = new HashMap<>();
        leaving.members().forEach(member -> rows.put(member.person().idNumber().identity(), member.personId()));
        List<Member> members = leaving.members().stream()
                .map(member -> new Member(member.person(),
                        Membership.since(why.validFrom(), JoinReason.SPLIT, member.membership().relation())))
                .toList();
        return new NewHousehold(Ids.next(), new Household(facts, new Members(members)), rows, why);
    }
}
