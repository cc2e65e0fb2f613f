package org.shouwang.household;

import io.micronaut.serde.annotation.Serdeable;
import org.shouwang.platform.outbox.Event;

/** A household has moved to another village or group of its county, or left the register; told after the commit. */
@Serdeable
public record HouseholdChanged(String countyCode, long householdId) implements Event {

    @Override
    public String key() {
        return "household-" + householdId;
    }
}
