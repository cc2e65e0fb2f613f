package org.shouwang.region;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region as its page shows it.
 *
 * @param name as people say it
 * @param officialName as the published list writes it
 * @param path from the province down to the region itself
 * @param childCount regions one level below
 * @param tags its own tags as a key region
 * @param inheritedTags tags of the regions above it, which count for it too
 * @param dutyContact whom a farmer rings; null when neither the region nor one above it has a contact
 * @param version the ETag of the next change
 * @param abilities what the caller may do here: {@code createGroup}, {@code renameGroup}, {@code setDutyContact}, {@code setRegionTags}
 */
@Serdeable
record RegionDetails(
        String code,
        String name,
        String officialName,
        @Schema(allowableValues = {"province", "city", "county", "township", "village", "group"}) String level,
        List<RegionStep> path,
        int childCount,
        List<String> tags,
        List<InheritedTag> inheritedTags,
        @Nullable Contact dutyContact,
        int version,
        List<String> abilities) {

    /** @param region the region that carries the tag */
    @Serdeable
    record InheritedTag(String tag, RegionStep region) {}

    /**
     * @param title name of the post
     * @param region where the contact is on duty
     * @param inherited true when that is a region above this one
     */
    @Serdeable
    record Contact(String title, String phone, RegionStep region, boolean inherited) {}
}
