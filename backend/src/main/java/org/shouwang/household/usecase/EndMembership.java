package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.shouwang.household.domain.Because;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.LeaveReason;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.domain.RegisteredMember;
import org.shouwang.household.store.Households;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.problem.Refusal;

/** Somebody leaves a household (GZ-30). When nobody is left, the household leaves the register. */
@Singleton
public class EndMembership {

    private final Register register;
    private final Households households;
    private final Clock clock;

    EndMembership(Register register, Households households, Clock clock) {
        this.register = register;
        this.households = households;
        this.clock = clock;
    }

    public Receipt end(Actor actor, long id, long personId, DepartureForm form) {
        RegisteredHousehold before = register.toChange(actor, id);
        RegisteredMember leaving = before.findCurrent(personId).orElseThrow(Refusal::notFound);
        Faults faults = new Faults();
        Fields fields = new Fields(Words.CODES, faults);
        fields.require("on", form.on());
        fields.require("reason", form.reason());
        LeaveReason reason = fields.code("reason", LeaveReason.LIST, form.reason());
        if (reason == LeaveReason.SPLIT || reason == LeaveReason.MERGER) {
            faults.add("reason", reason == LeaveReason.SPLIT ? FaultKind.BY_SPLIT : FaultKind.BY_MERGER);
        }
        RegisteredHousehold after = before;
        if (form.on() != null && reason != null) {
            LocalDate today = LocalDate.now(clock);
            RegisteredMember left = leaving.with(leaving.membership().endedOn(form.on(), reason));
            left.member().checkDeparture(today, faults);
            after = before.leftBy(left);
            if (after.currentMembers().count() > 0) {
                after = new Relations(faults).apply(after, form.relations(), today);
            }
        }
        Refusals.refuseIfAny(faults);
        RegisteredHousehold changed = after;
        Because why = Because.of("endMembership", form.on(), null);
        register.changeMembers(actor, "endMembership", before, () -> households.change(before, changed, why, actor));
        return Receipt.ofChange(before);
    }
}
