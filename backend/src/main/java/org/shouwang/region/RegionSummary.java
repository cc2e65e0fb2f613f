package org.shouwang.region;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A region in a list or a picker.
 *
 * @param path from the province down to the region itself; tells places of one name apart
 * @param tags its own tags as a key region
 */
@Serdeable
record RegionSummary(
        String code,
        String name,
        @Schema(allowableValues = {"province", "city", "county", "township", "village", "group"}) String level,
        List<RegionStep> path,
        List<String> tags) {}
