package org.shouwang.tenant;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.tenant.store.TenantTable;

/**
 * The door of the tenants: which government works in a region, and whether it may at the moment. There are some hundred
 * tenants at most, so all of them are remembered; a change that another server made is seen within a minute.
 */
@Singleton
public class Tenants {

    private static final String ALL = "all";

    /** Read again in the background at the next question after this … */
    private static final Duration FRESH = Duration.ofSeconds(20);
    /** … and never older than this. */
    private static final Duration REMEMBERED = Duration.ofSeconds(50);

    private final LoadingCache<String, Map<RegionCode, OpenedTenant>> live;

    Tenants(TenantTable table) {
        live = Caffeine.newBuilder().refreshAfterWrite(FRESH).expireAfterWrite(REMEMBERED).build(key ->
                table.liveAcrossTenants().stream().collect(Collectors.toMap(OpenedTenant::region, tenant -> tenant)));
    }

    /** The tenant that a region belongs to, open or suspended; empty where nobody was opened. */
    public Optional<OpenedTenant> covering(RegionCode region) {
        Map<RegionCode, OpenedTenant> known = live.get(ALL);
        return Optional.ofNullable(known.get(region.at(RegionLevel.PROVINCE)))
                .or(() -> region.level().isBroaderThan(RegionLevel.COUNTY)
                        ? Optional.empty()
                        : Optional.ofNullable(known.get(region.county())));
    }

    public boolean isOpen(RegionCode region) {
        return covering(region).filter(OpenedTenant::isOpen).isPresent();
    }

    @TransactionalEventListener
    void forget(TenantChanged changed) {
        live.invalidateAll();
    }
}
