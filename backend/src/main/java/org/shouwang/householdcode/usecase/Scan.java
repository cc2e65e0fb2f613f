package org.shouwang.householdcode.usecase;

import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdCard;
import org.shouwang.kernel.RegionCode;

/**
 * What a scan found.
 *
 * @param region village or group of the household
 * @param household null for the public
 */
public record Scan(View view, RegionCode region, @Nullable HouseholdCard household) {

    public enum View { PUBLIC, OFFICIAL, DEPARTMENT }

    static Scan byThePublic(RegionCode region) {
        return new Scan(View.PUBLIC, region, null);
    }
}
