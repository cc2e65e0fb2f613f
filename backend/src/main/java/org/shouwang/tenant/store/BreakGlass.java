package org.shouwang.tenant.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;

/**
 * A request of the platform operator to read inside a tenant, and what became of it.
 *
 * @param state {@code requested}, {@code approved}, {@code refused}, {@code ended}; a box that has run out stays approved
 * @param region of the tenant
 * @param validTo end of the time box, once it is approved
 */
public record BreakGlass(
        long id, long tenantId, RegionCode region, String operatorId, String operatorName, String reason, int hours, String state,
        Instant requestedAt, @Nullable Instant answeredAt, @Nullable String answeredBy, @Nullable String answerReason,
        @Nullable Instant validTo, @Nullable Instant endedAt, @Nullable String endedBy, int version) {

    /** The state as people say it: a box that has run out is over. */
    public String stateAt(Instant now) {
        return isActiveAt(now) ? "active" : state.equals("approved") ? "ended" : state;
    }

    public boolean isActiveAt(Instant now) {
        return state.equals("approved") && validTo != null && validTo.isAfter(now);
    }
}
