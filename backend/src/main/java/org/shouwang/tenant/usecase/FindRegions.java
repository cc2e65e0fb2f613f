package org.shouwang.tenant.usecase;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.region.Region;
import org.shouwang.region.Regions;
import org.shouwang.tenant.OpenedTenant;
import org.shouwang.tenant.Tenants;

/** Where a tenant can be opened, and who is there already. */
@Singleton
public class FindRegions {

    private static final int MOST = 20;

    private final Regions regions;
    private final Tenants tenants;

    FindRegions(Regions regions, Tenants tenants) {
        this.regions = regions;
        this.tenants = tenants;
    }

    /** @param tenant who works there now: then it cannot be opened */
    public record Place(Region region, String fullName, Optional<OpenedTenant> tenant) {}

    /** Provinces first, then counties. */
    public List<Place> find(String text) {
        return Stream.of(RegionLevel.PROVINCE, RegionLevel.COUNTY)
                .flatMap(level -> regions.search(text, level, MOST).stream())
                .limit(MOST)
                .map(region -> new Place(region, regions.fullName(region.code()), tenants.covering(region.code())))
                .toList();
    }
}
