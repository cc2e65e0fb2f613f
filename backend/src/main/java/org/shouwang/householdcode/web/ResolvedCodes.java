package org.shouwang.householdcode.web;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdCard;
import org.shouwang.householdcode.usecase.Scan;
import org.shouwang.householdcode.usecase.Scan.View;
import org.shouwang.householdcode.web.ResolvedCode.Contact;
import org.shouwang.householdcode.web.ResolvedCode.DepartmentRecord;
import org.shouwang.householdcode.web.ResolvedCode.HouseholdEntry;
import org.shouwang.householdcode.web.ResolvedCode.Place;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.region.Regions;

/** Writes what a scan shows. The names of places come from memory. */
@Singleton
class ResolvedCodes {

    private static final List<String> WAYS_TO_DECLARE = List.of("tell_grid_worker", "call_duty_contact", "call_hotline");

    private final Regions regions;
    private final String hotline;

    ResolvedCodes(Regions regions, @Value("${shouwang.hotline:12317}") String hotline) {
        this.regions = regions;
        this.hotline = hotline;
    }

    ResolvedCode of(Scan scan) {
        return new ResolvedCode(
                scan.view().name().toLowerCase(Locale.ROOT),
                place(scan.region()),
                regions.dutyContact(scan.region()).map(contact -> new Contact(contact.title(), contact.phone())).orElse(null),
                hotline,
                WAYS_TO_DECLARE,
                scan.view() == View.OFFICIAL ? entry(scan.household()) : null,
                scan.view() == View.DEPARTMENT ? departmentRecord(scan.household()) : null);
    }

    private Place place(RegionCode region) {
        return new Place(
                regions.name(region.at(RegionLevel.COUNTY)),
                regions.name(region.at(RegionLevel.TOWNSHIP)),
                regions.name(region.at(RegionLevel.VILLAGE)));
    }

    private @Nullable HouseholdEntry entry(@Nullable HouseholdCard household) {
        return household == null ? null : new HouseholdEntry(
                Ids.text(household.id()), household.householdNo(), household.nationalHouseholdNo(),
                household.region().value(), regions.fullName(household.region()), household.headName(), household.householdType(),
                household.memberCount(), household.labourCount(), household.keyGroups(), household.status());
    }

    private static @Nullable DepartmentRecord departmentRecord(@Nullable HouseholdCard household) {
        return household == null ? null : new DepartmentRecord(
                household.householdNo(), household.nationalHouseholdNo(), household.region().value(),
                household.householdType(), household.memberCount());
    }
}
