package org.shouwang.access.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.domain.Grant;
import org.shouwang.kernel.RegionCode;
import org.shouwang.region.Regions;

/**
 * A role in a region for a time.
 *
 * @param id decimal number
 * @param role word of the domain model, part F
 * @param regionName from the province down
 * @param from first day
 * @param to last day; null without end
 * @param state {@code pending} (waits for a second person), {@code refused}, {@code future}, {@code active}, {@code ended}
 * @param grantedBy who gave it; null when it was there from the beginning
 * @param decidedBy the second person; null without one
 * @param endedOn first day without it, when it was taken back
 */
@Serdeable
record DutyView(
        String id, String role, @Nullable String regionCode, @Nullable String regionName, LocalDate from, @Nullable LocalDate to, String state,
        @Nullable String grantedBy, OffsetDateTime grantedAt, @Nullable String decidedBy, @Nullable LocalDate endedOn,
        @Nullable String endedBy, @Nullable String endReason) {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static DutyView of(Grant grant, LocalDate today, Regions regions) {
        return new DutyView(Long.toString(grant.id()), grant.role().word(), grant.region().map(RegionCode::value).orElse(null),
                grant.region().map(regions::fullName).orElse(null), grant.from(), grant.to(), grant.state(today).word(),
                grant.grantedByName(), grant.grantedAt().atZone(ZONE).toOffsetDateTime(),
                grant.decision() == null ? null : grant.decision().byName(), grant.endedOn(), grant.endedByName(), grant.endReason());
    }
}
