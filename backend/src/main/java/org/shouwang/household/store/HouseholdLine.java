package org.shouwang.household.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.HouseholdNo;
import org.shouwang.household.domain.HouseholdStatus;
import org.shouwang.household.domain.HouseholdType;
import org.shouwang.household.domain.KeyGroup;
import org.shouwang.household.domain.RelocationKind;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.RegionCode;

/**
 * A household as a list shows it.
 *
 * @param matched names of the members that a search found, with commas
 */
public record HouseholdLine(
        long id,
        RegionCode region,
        @Nullable String nationalHouseholdNo,
        String headName,
        int memberCount,
        int labourCount,
        @Nullable Boolean wholeNoLabour,
        HouseholdType type,
        @Nullable RelocationKind relocationKind,
        Set<KeyGroup> keyGroups,
        @Nullable PhoneNumber phone,
        HouseholdStatus status,
        @Nullable String matched) {

    public HouseholdNo no() {
        return new HouseholdNo(id);
    }
}
