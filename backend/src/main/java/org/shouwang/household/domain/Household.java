package org.shouwang.household.domain;

import java.time.LocalDate;
import java.util.List;

/** A household with its members. */
public record Household(HouseholdFacts facts, Members members) {

    /** Everything that is wrong with it today. */
    public List<Fault> faults(LocalDate today) {
        Faults faults = new Faults();
        check(today, faults);
        return faults.all();
    }

    public void check(LocalDate today, Faults faults) {
        facts.check(today, faults);
        members.check(today, faults);
    }
}
