package org.shouwang.household.usecase;

import java.util.List;
import org.shouwang.household.domain.Fault;
import org.shouwang.household.domain.Faults;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;

/** Faults of a form as the answer that names them all. */
final class Refusals {

    private Refusals() {}

    static void refuseIfAny(Faults faults) {
        refuseIfAny(faults.all());
    }

    static void refuseIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw of(faults);
        }
    }

    static Refusal of(Faults faults) {
        return of(faults.all());
    }

    private static Refusal of(List<Fault> faults) {
        return Refusal.invalid(faults.stream()
                .map(fault -> new FieldFault(fault.pointer(), fault.code(), fault.message(), fault.messageEn()))
                .toList());
    }
}
