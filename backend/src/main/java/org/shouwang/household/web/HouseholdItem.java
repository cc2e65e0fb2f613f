package org.shouwang.household.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.shouwang.household.domain.KeyGroupReason;
import org.shouwang.household.domain.RelocationKind;
import org.shouwang.household.store.HouseholdLine;
import org.shouwang.household.usecase.Places;
import org.shouwang.kernel.Masked;

/**
 * A household in a list.
 *
 * @param id household
 * @param householdNo household number of the platform
 * @param nationalHouseholdNo household number in the national system
 * @param headName name of the head
 * @param regionCode village or group
 * @param regionName township, village and group
 * @param householdType {@code general} or {@code out_of_poverty}
 * @param memberCount members today
 * @param labourCount of them ordinary or skilled labour
 * @param wholeNoLabour nobody can work; null while that is unknown
 * @param phone masked
 * @param keyGroupReasons why it is among the key groups and areas
 * @param status {@code active}, {@code moved_out}, {@code extinct} or {@code merged}
 * @param matched names of the members that a search found
 */
@Serdeable
record HouseholdItem(
        String id,
        String householdNo,
        @Nullable String nationalHouseholdNo,
        String headName,
        String regionCode,
        String regionName,
        String householdType,
        int memberCount,
        int labourCount,
        @Nullable Boolean wholeNoLabour,
        @Nullable String phone,
        List<String> keyGroupReasons,
        String status,
        @Nullable String matched) {

    static HouseholdItem of(HouseholdLine line, Places places) {
        boolean relocated = line.relocationKind() != null && line.relocationKind() != RelocationKind.NONE;
        return new HouseholdItem(
                Long.toString(line.id()),
                line.no().toString(),
                line.nationalHouseholdNo(),
                line.headName(),
                line.region().value(),
                places.nameBelowCounty(line.region()),
                line.type().code(),
                line.memberCount(),
                line.labourCount(),
                line.wholeNoLabour(),
                line.phone() == null ? null : Masked.phone(line.phone().value()),
                places.keyGroupReasons(line.region(), line.keyGroups(), relocated).stream().map(KeyGroupReason::code).toList(),
                line.status().code(),
                line.matched());
    }
}
