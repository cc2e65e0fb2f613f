package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.shouwang.household.HouseholdProblem;
import org.shouwang.household.domain.Because;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.HouseholdFacts;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.store.Households;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Version;

/** Corrects what the file says about a household, or who its head is. */
@Singleton
public class CorrectHousehold {

    private final Register register;
    private final Households households;
    private final Admission admission;
    private final Clock clock;

    CorrectHousehold(Register register, Households households, Admission admission, Clock clock) {
        this.register = register;
        this.households = households;
        this.admission = admission;
        this.clock = clock;
    }

    public Receipt correct(Actor actor, long id, Version seen, CorrectionForm form) {
        RegisteredHousehold before = register.toChange(actor, id);
        seen.mustBe(before.version());
        LocalDate today = LocalDate.now(clock);
        Faults faults = new Faults();
        Because why = ChangeReader.read("correctHousehold", form.change(), today, faults);
        RegisteredHousehold after = corrected(actor, before, form, today, faults);
        register.change(actor, "correctHousehold", before, () -> households.change(before, after, why, actor));
        return Receipt.ofChange(before);
    }

    private RegisteredHousehold corrected(
            Actor actor, RegisteredHousehold before, CorrectionForm form, LocalDate today, Faults faults) {
        if (form.household() == null) {
            faults.add("household", FaultKind.REQUIRED);
        }
        HouseholdFacts facts = form.household() == null
                ? null
                : new HouseholdReader(Words.CODES, faults).readCorrection(form.household(), before.facts());
        RegisteredHousehold related = new Relations(faults).apply(before, form.relations(), today);
        if (facts != null) {
            facts.check(today, faults);
            checkRegion(actor, before, facts, faults);
            admission.checkNationalNo(facts, before.id(), faults);
        }
        Refusals.refuseIfAny(faults);
        if (!before.facts().mayBecome(facts)) {
            throw new Refusal(HouseholdProblem.OUT_OF_POVERTY_PERMANENT);
        }
        return related.with(facts);
    }

    /** Keys, codes and duty follow the county: a household does not change it, its people move away. */
    private void checkRegion(Actor actor, RegisteredHousehold before, HouseholdFacts facts, Faults faults) {
        if (facts.region().level().isBroaderThan(org.shouwang.kernel.RegionLevel.COUNTY)) {
            return; // told already: it is no village
        }
        admission.checkPlaces(actor, facts, faults);
        if (!facts.region().county().equals(before.region().county())) {
            faults.at("household").add("regionCode", FaultKind.REGION_COUNTY);
        }
    }
}
