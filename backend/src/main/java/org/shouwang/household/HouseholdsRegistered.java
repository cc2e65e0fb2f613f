package org.shouwang.household;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.shouwang.platform.outbox.Event;

/**
 * Households are in the register from now on.
 *
 * @param villageCode the village that all of them belong to
 */
@Serdeable
public record HouseholdsRegistered(String villageCode, List<Long> householdIds) implements Event {

    public HouseholdsRegistered {
        householdIds = List.copyOf(householdIds);
    }

    @Override
    public String key() {
        return "village-" + villageCode;
    }
}
