package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.shouwang.household.domain.Because;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.store.Households;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.web.Version;

/** 迁移: a household moves to another group or village of its county and takes its number, code and file along. */
@Singleton
public class MoveHousehold {

    private final Register register;
    private final Households households;
    private final Admission admission;
    private final Clock clock;

    MoveHousehold(Register register, Households households, Admission admission, Clock clock) {
        this.register = register;
        this.households = households;
        this.admission = admission;
        this.clock = clock;
    }

    public Receipt move(Actor actor, long id, Version seen, MoveForm form) {
        RegisteredHousehold before = register.toChange(actor, id);
        seen.mustBe(before.version());
        LocalDate today = LocalDate.now(clock);
        Faults faults = new Faults();
        Fields fields = new Fields(Words.CODES, faults);
        String reason = fields.text("reason", form.reason(), ChangeReader.LONGEST_REASON);
        if (form.on() == null) {
            faults.add("on", FaultKind.REQUIRED);
        } else if (form.on().isAfter(today)) {
            faults.add("on", FaultKind.IN_FUTURE);
        }
        Place place = Place.read(form.regionCode(), form.naturalVillage(), form.address(), fields);
        if (place != null) {
            admission.checkMove(actor, before.region(), place.region(), faults);
            if (place.region().equals(before.region())) {
                faults.add("regionCode", FaultKind.REGION_SAME);
            }
        }
        Refusals.refuseIfAny(faults);
        RegisteredHousehold after =
                before.with(before.facts().movedTo(place.region(), place.naturalVillage(), place.address()));
        Because why = Because.of("moveHousehold", form.on(), reason);
        register.change(actor, "moveHousehold", before, () -> households.change(before, after, why, actor));
        return Receipt.ofChange(before);
    }
}
