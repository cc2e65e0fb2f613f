package org.shouwang.household.domain;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong, so that nobody has to send a form five times. */
public final class Faults {

    private final List<Fault> found;
    private final String place;

    public Faults() {
        this(new ArrayList<>(), "");
    }

    private Faults(List<Fault> found, String place) {
        this.found = found;
        this.place = place;
    }

    /** The same collection, one step deeper: {@code at("members").at(2)} points below {@code /members/2}. */
    public Faults at(Object step) {
        return new Faults(found, place + "/" + step);
    }

    public void add(String field, FaultKind kind, Object... values) {
        found.add(Fault.of(place + "/" + field, kind, values));
    }

    /** Takes over what was found elsewhere, under the pointer that it has in this form. */
    public void adopt(Fault fault, String pointer) {
        found.add(new Fault(place + pointer, fault.code(), fault.message(), fault.messageEn()));
    }

    public List<Fault> all() {
        return List.copyOf(found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }
}
