package org.shouwang.region;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.shouwang.kernel.RegionCode;

/** One region of a path. */
@Serdeable
public record RegionStep(
        String code,
        String name,
        @Schema(allowableValues = {"province", "city", "county", "township", "village", "group"}) String level) {

    public static RegionStep of(Region region) {
        return of(region.code(), region.name());
    }

    static RegionStep of(RegionCode code, String name) {
        return new RegionStep(code.value(), name, code.level().word());
    }
}
