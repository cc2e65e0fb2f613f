package org.shouwang.household;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;

/**
 * What the household list shows of a household; nothing on it is worth more than a name and a village.
 *
 * @param householdNo 户编号 of the platform, as people write it
 * @param nationalHouseholdNo number in the national system
 * @param region village or group
 * @param householdType code of model CL-HHTYPE
 * @param keyGroups codes (GZ-06)
 * @param status {@code active}, {@code moved_out}, {@code extinct} or {@code merged}
 */
public record HouseholdCard(
        long id,
        String householdNo,
        @Nullable String nationalHouseholdNo,
        RegionCode region,
        String headName,
        String householdType,
        int memberCount,
        int labourCount,
        List<String> keyGroups,
        String status) {

    public boolean isActive() {
        return status.equals("active");
    }
}
