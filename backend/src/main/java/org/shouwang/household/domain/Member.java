package org.shouwang.household.domain;

import java.time.LocalDate;

/** A person in a household, now or once. */
public record Member(Person person, Membership membership) {

    /** Nobody belongs to a household before birth, also where the day of joining is unknown. */
    boolean belongsOn(LocalDate day) {
        return !day.isBefore(person.birthDate()) && membership.covers(day);
    }

    boolean isHead() {
        return membership.relation() == Relation.HEAD;
    }

    void check(LocalDate today, Faults faults) {
        person.check(today, faults);
        if (!membership.relation().fits(person.sex())) {
            faults.add("relation", FaultKind.RELATION_SEX);
        }
        LocalDate joinedOn = membership.joinedOn();
        if (joinedOn != null) {
            checkDay(joinedOn, today, "joinedOn", faults);
        }
    }

    /** The day that somebody leaves is told as {@code /on}. */
    public void checkDeparture(LocalDate today, Faults faults) {
        LocalDate joinedOn = membership.joinedOn();
        LocalDate leftOn = membership.leftOn();
        if (leftOn != null) {
            checkDay(leftOn, today, "on", faults);
            if (joinedOn != null && leftOn.isBefore(joinedOn)) {
                faults.add("on", FaultKind.BEFORE_JOINING);
            }
        }
    }

    private void checkDay(LocalDate day, LocalDate today, String field, Faults faults) {
        if (day.isAfter(today)) {
            faults.add(field, FaultKind.IN_FUTURE);
        }
        if (day.isBefore(person.birthDate())) {
            faults.add(field, FaultKind.BEFORE_BIRTH);
        }
    }
}
