package org.shouwang.household.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.HouseholdStatus;
import org.shouwang.household.domain.HouseholdType;
import org.shouwang.household.domain.KeyGroup;
import org.shouwang.kernel.RegionCode;

/**
 * Which households a list asks for; null means any.
 *
 * @param upTo only households that were registered before this id was given
 * @param keyAreas null, or the key areas of GZ-06: then only households of a key group or inside one of these
 */
public record HouseholdFilter(
        @Nullable HouseholdType type,
        @Nullable KeyGroup keyGroup,
        @Nullable HouseholdStatus status,
        @Nullable Long upTo,
        @Nullable List<RegionCode> keyAreas) {

    public static final HouseholdFilter ALL = new HouseholdFilter(null, null, null, null, null);

    public HouseholdFilter inKeyAreas(List<RegionCode> areas) {
        return new HouseholdFilter(type, keyGroup, status, upTo, areas);
    }
}
