package org.shouwang.householdcode.store;

import org.shouwang.householdcode.domain.HouseholdCode;
import org.shouwang.kernel.RegionCode;

/** One plate to print. */
public record DoorPlate(long householdId, RegionCode region, HouseholdCode code) {}
