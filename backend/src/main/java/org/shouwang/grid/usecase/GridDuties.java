package org.shouwang.grid.usecase;

import jakarta.inject.Singleton;
import java.util.List;
import org.shouwang.access.OpenDuties;
import org.shouwang.grid.store.Assignments;
import org.shouwang.kernel.RegionCode;
import org.shouwang.region.Regions;

/** A worker who leaves hands over first (HB-27): the administration of accounts asks here. */
@Singleton
class GridDuties implements OpenDuties {

    private static final int MOST = 100;

    private final Assignments assignments;
    private final Regions regions;

    GridDuties(Assignments assignments, Regions regions) {
        this.assignments = assignments;
        this.regions = regions;
    }

    @Override
    public List<OpenDuty> of(String accountId) {
        List<RegionCode> grids = assignments.heldByAcrossTenants(accountId, MOST);
        regions.prepare(grids);
        return grids.stream().map(grid -> new OpenDuty("grid", grid.value(), "网格：" + regions.nameBelowCounty(grid))).toList();
    }
}
