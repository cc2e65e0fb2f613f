package org.shouwang.grid.usecase;

import jakarta.inject.Singleton;
import java.util.OptionalInt;
import org.shouwang.kernel.RegionCode;

/** What the tenants set for their grids. The documents name no number, so there is none until a tenant says one. */
@Singleton
public class GridParameters {

    /** How many households one grid worker may look after (HB-28); empty while the tenant has not said. */
    public OptionalInt maxHouseholds(RegionCode region) {
        return OptionalInt.empty();
    }
}
