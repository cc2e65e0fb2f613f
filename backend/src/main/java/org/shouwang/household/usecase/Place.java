package org.shouwang.household.usecase;

import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;

/** Where a household is going to live. */
record Place(RegionCode region, @Nullable String naturalVillage, @Nullable String address) {

    /** @return null when no region can be read, which is noted */
    static @Nullable Place read(
            @Nullable String regionCode, @Nullable String naturalVillage, @Nullable String address, Fields fields) {
        fields.require("regionCode", regionCode);
        RegionCode region = fields.region("regionCode", regionCode);
        String village = fields.text("naturalVillage", naturalVillage, 60);
        String at = fields.text("address", address, 200);
        return region == null ? null : new Place(region, village, at);
    }
}
