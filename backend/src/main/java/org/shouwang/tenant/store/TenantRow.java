package org.shouwang.tenant.store;

import java.time.Instant;
import java.util.Optional;
import org.shouwang.kernel.RegionCode;
import org.shouwang.tenant.TenantState;

/**
 * A tenant as it is stored.
 *
 * @param seal the image on its pages, once it has one
 */
public record TenantRow(long id, RegionCode region, String name, TenantState state, Optional<Seal> seal, int version, Instant openedAt) {

    /** @param type media type that the content has */
    public record Seal(long fileId, String type) {}
}
