package org.shouwang.household;

import java.util.List;

/**
 * Households are in the register from now on; told after the commit.
 *
 * @param villageCode the village that all of them belong to
 */
public record HouseholdsRegistered(String villageCode, List<Long> householdIds) {

    public HouseholdsRegistered {
        householdIds = List.copyOf(householdIds);
    }
}
