package org.shouwang.household.imports;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A household of an import that somebody changed since, so that undoing leaves it.
 *
 * @param householdId household
 * @param householdNo household number of the platform
 * @param headName name of the head
 * @param regionName township, village and group
 * @param memberCount members today
 */
@Serdeable
record KeptHouseholdView(String householdId, String householdNo, String headName, String regionName, int memberCount) {}
