package org.shouwang.household;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.shouwang.platform.outbox.Event;

/** An import was undone: these households are no longer in the register, and nobody had changed them. */
@Serdeable
public record HouseholdsWithdrawn(String countyCode, List<Long> householdIds) implements Event {

    public HouseholdsWithdrawn {
        householdIds = List.copyOf(householdIds);
    }

    @Override
    public String key() {
        return "county-" + countyCode;
    }
}
