package org.shouwang.household;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.shouwang.platform.outbox.Event;

/**
 * Households are in the register from now on.
 *
 * @param countyCode the county that all of them belong to
 */
@Serdeable
public record HouseholdsRegistered(String countyCode, List<Long> householdIds) implements Event {

    public HouseholdsRegistered {
        householdIds = List.copyOf(householdIds);
    }

    @Override
    public String key() {
        return "county-" + countyCode;
    }
}
