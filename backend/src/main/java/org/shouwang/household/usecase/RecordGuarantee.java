package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.Guarantee;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.store.Guarantees;
import org.shouwang.kernel.Actor;

/** Records how schooling, medical care, housing or water stands with a household (GZ-15). */
@Singleton
public class RecordGuarantee {

    private final Register register;
    private final Guarantees guarantees;
    private final Clock clock;

    RecordGuarantee(Register register, Guarantees guarantees, Clock clock) {
        this.register = register;
        this.guarantees = guarantees;
        this.clock = clock;
    }

    public Receipt record(Actor actor, long id, GuaranteeForm form) {
        RegisteredHousehold household = register.toChange(actor, id);
        Faults faults = new Faults();
        Guarantee guarantee = new GuaranteeReader(household, faults).read(form);
        Refusals.refuseIfAny(faults);
        Refusals.refuseIfAny(guarantee.faults(LocalDate.now(clock)));
        register.change(actor, "recordGuarantee", household, () -> guarantees.add(household, guarantee, actor));
        return Receipt.ofAddition(household);
    }
}
