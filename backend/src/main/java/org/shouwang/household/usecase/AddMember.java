package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.Because;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.JoinReason;
import org.shouwang.household.domain.Member;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.store.Households;
import org.shouwang.kernel.Actor;

/** Somebody joins a household: by birth, marriage, move, return, adoption, or was forgotten (GZ-30). */
@Singleton
public class AddMember {

    private final Register register;
    private final Households households;
    private final Admission admission;
    private final Clock clock;

    AddMember(Register register, Households households, Admission admission, Clock clock) {
        this.register = register;
        this.households = households;
        this.admission = admission;
        this.clock = clock;
    }

    public Receipt add(Actor actor, long id, MemberForm form) {
        RegisteredHousehold before = register.toChange(actor, id);
        Faults faults = new Faults();
        Fields fields = new Fields(Words.CODES, faults);
        fields.require("joinedOn", form.joinedOn());
        fields.require("joinReason", form.joinReason());
        if (JoinReason.SPLIT.code().equals(form.joinReason())) {
            faults.add("joinReason", FaultKind.BY_SPLIT);
        }
        if (JoinReason.MERGER.code().equals(form.joinReason())) {
            faults.add("joinReason", FaultKind.BY_MERGER);
        }
        Member member = new MemberReader(Words.CODES, faults).read(form);
        Map<String, Long> known = Map.of();
        if (member != null) {
            MemberCheck.check(before.currentMembers().all(), member, LocalDate.now(clock), faults);
            known = checkPerson(before, member, faults);
        }
        Refusals.refuseIfAny(faults);
        write(actor, before, member, known.get(member.person().idNumber().identity()));
        return Receipt.ofChange(before);
    }

    private Map<String, Long> checkPerson(RegisteredHousehold before, Member member, Faults faults) {
        Faults found = new Faults();
        Map<String, Long> known = admission.checkPersons(before.region().county(), List.of(member), before.id(), found);
        found.all().forEach(fault -> faults.adopt(fault, "/idNumber"));
        return known;
    }

    private void write(Actor actor, RegisteredHousehold before, Member member, @Nullable Long knownPersonId) {
        Because why = Because.of("addMember", member.membership().joinedOn(), null);
        register.changeMembers(actor, "addMember", before, () -> households.join(before, member, knownPersonId, why, actor));
    }
}
