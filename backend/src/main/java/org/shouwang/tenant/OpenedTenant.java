package org.shouwang.tenant;

import java.util.Optional;
import org.shouwang.kernel.RegionCode;

/**
 * A government that works here.
 *
 * @param region a province or a county; everything below it is the tenant's
 * @param contact whom its staff ring; the first of its contacts
 */
public record OpenedTenant(long id, RegionCode region, String name, TenantState state, Optional<TenantContact> contact) {

    public boolean isOpen() {
        return state == TenantState.OPEN;
    }
}
