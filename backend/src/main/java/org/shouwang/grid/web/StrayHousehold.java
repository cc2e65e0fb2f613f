package org.shouwang.grid.web;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A household that no group grid holds.
 *
 * @param householdId household
 * @param householdNo household number
 * @param headName name of the head
 * @param memberCount members
 * @param regionCode village
 * @param regionName township and village
 */
@Serdeable
record StrayHousehold(String householdId, String householdNo, String headName, int memberCount, String regionCode, String regionName) {}
