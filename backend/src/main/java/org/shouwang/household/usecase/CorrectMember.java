package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.shouwang.household.domain.Because;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.Member;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.domain.RegisteredMember;
import org.shouwang.household.store.Households;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.IdNumber;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Version;

/** Corrects what the file says about a current member. */
@Singleton
public class CorrectMember {

    private final Register register;
    private final Households households;
    private final Admission admission;
    private final Clock clock;

    CorrectMember(Register register, Households households, Admission admission, Clock clock) {
        this.register = register;
        this.households = households;
        this.admission = admission;
        this.clock = clock;
    }

    public Receipt correct(Actor actor, long id, long personId, Version seen, MemberForm form) {
        RegisteredHousehold before = register.toChange(actor, id);
        RegisteredMember stored = before.findCurrent(personId).orElseThrow(Refusal::notFound);
        seen.mustBe(before.version());
        LocalDate today = LocalDate.now(clock);
        Faults faults = new Faults();
        Because why = ChangeReader.read("correctMember", form.change(), today, faults);
        Member member = new MemberReader(Words.CODES, faults).readCorrection(form, stored.member());
        if (member != null) {
            List<Member> others = before.current().stream()
                    .filter(other -> other.personId() != personId)
                    .map(RegisteredMember::member)
                    .toList();
            MemberCheck.check(others, member, today, faults);
            checkNumber(before, stored, member, faults);
        }
        Refusals.refuseIfAny(faults);
        RegisteredHousehold after = before.withMembers(before.members().stream()
                .map(each -> each.membershipId() == stored.membershipId()
                        ? new RegisteredMember(each.personId(), each.membershipId(), member)
                        : each)
                .toList());
        register.changeMembers(actor, "correctMember", before, () -> households.change(before, after, why, actor));
        return Receipt.ofChange(before);
    }

    /** A corrected number may be nobody else's in the county, past members included. */
    private void checkNumber(RegisteredHousehold before, RegisteredMember stored, Member member, Faults faults) {
        IdNumber number = member.person().idNumber();
        if (number.identity().equals(stored.person().idNumber().identity())) {
            return;
        }
        Faults found = new Faults();
        Map<String, Long> known = admission.checkPersons(before.region().county(), List.of(member), before.id(), found);
        if (!found.isEmpty() || known.containsKey(number.identity())) {
            faults.add("idNumber", FaultKind.PERSON_REGISTERED);
        }
    }
}
