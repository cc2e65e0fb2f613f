package org.shouwang.region;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;

/**
 * A division or a group.
 *
 * @param name as people and door plates say it: 西坡头村
 * @param officialName as the published list writes it: 西坡头村民委员会
 * @param tags its own; what it inherits comes from {@link Regions#keyReasons}
 * @param dutyContact its own; null when it has none and those above answer
 */
public record Region(
        RegionCode code,
        String name,
        String officialName,
        Set<RegionTag> tags,
        @Nullable DutyContact dutyContact,
        int version) {

    public Region {
        tags = Set.copyOf(tags);
    }

    public RegionLevel level() {
        return code.level();
    }
}
