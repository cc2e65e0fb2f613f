package org.shouwang.householdcode.web;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scan shows. The first five fields are all that the public gets.
 *
 * @param view who is being answered
 * @param place the village
 * @param dutyContact whom to ring; null when nobody from the group up to the county has been named
 * @param hotline number of the national supervision hotline
 * @param waysToDeclare how to declare a difficulty, as keys of texts
 * @param household to officials of the region
 * @param departmentRecord to a department of the region
 */
@Serdeable
record ResolvedCode(
        @Schema(allowableValues = {"public", "official", "department"}) String view,
        Place place,
        @Nullable Contact dutyContact,
        String hotline,
        List<String> waysToDeclare,
        @Nullable HouseholdEntry household,
        @Nullable DepartmentRecord departmentRecord) {

    @Serdeable
    record Place(String county, String township, String village) {}

    /** @param title a post, not a person */
    @Serdeable
    record Contact(String title, String phone) {}

    /** @param id opens the household page */
    @Serdeable
    record HouseholdEntry(
            String id,
            String householdNo,
            @Nullable String nationalHouseholdNo,
            String regionCode,
            String regionName,
            String headName,
            String householdType,
            int memberCount,
            int labourCount,
            List<String> keyGroups,
            String status) {}

    @Serdeable
    record DepartmentRecord(
            String householdNo,
            @Nullable String nationalHouseholdNo,
            String regionCode,
            String householdType,
            int memberCount) {}
}
