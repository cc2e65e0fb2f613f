package org.shouwang.household.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.Fault;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.LeaveReason;
import org.shouwang.household.domain.RegisteredMember;

/** The day on which several people leave a household together: not tomorrow, and for none of them before it began. */
final class Departures {

    private Departures() {}

    /** @return the day when it stands; each thing that is wrong with it is told once, at {@code /on} */
    static @Nullable LocalDate checkDay(
            @Nullable LocalDate on, Collection<RegisteredMember> leaving, LeaveReason reason, LocalDate today, Faults faults) {
        if (on == null) {
            faults.add("on", FaultKind.REQUIRED);
            return null;
        }
        Faults found = new Faults();
        if (leaving.isEmpty() && on.isAfter(today)) {
            found.add("on", FaultKind.IN_FUTURE);
        }
        leaving.forEach(member -> member.with(member.membership().endedOn(on, reason)).member().checkDeparture(today, found));
        Set<String> told = new HashSet<>();
        for (Fault fault : found.all()) {
            if (told.add(fault.code())) {
                faults.adopt(fault, fault.pointer());
            }
        }
        return on;
    }
}
