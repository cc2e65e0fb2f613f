package org.shouwang.organisation.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.shouwang.kernel.Ids;
import org.shouwang.organisation.domain.Organisation;
import org.shouwang.organisation.store.OrganisationStore.Listed;
import org.shouwang.region.Regions;

/**
 * An organisation.
 *
 * @param id organisation
 * @param regionCode what it works for
 * @param regionName name of that region
 * @param type code of model CL-ORG
 * @param department code of model CL-DEPT, of a line department
 * @param name full name
 * @param parentId the organisation above it
 * @param parentName its name
 * @param officeId office of a task force
 * @param officeName its name
 * @param contactTitle post that answers
 * @param contactPhone duty phone of the office
 * @param validFrom first day
 * @param endedOn first day without it; null while it exists
 */
@Serdeable
record OrganisationView(
        String id, String regionCode, String regionName, String type, @Nullable String department, String name,
        @Nullable String parentId, @Nullable String parentName, @Nullable String officeId, @Nullable String officeName,
        @Nullable String contactTitle, @Nullable String contactPhone, LocalDate validFrom, @Nullable LocalDate endedOn) {

    static OrganisationView of(Listed listed, Regions regions) {
        Organisation it = listed.organisation();
        return new OrganisationView(
                Ids.text(it.id()), it.region().value(), regions.nameBelowCounty(it.region()), it.type().code(),
                it.department() == null ? null : it.department().code(), it.name(), text(it.parentId()), listed.parentName(),
                text(it.officeId()), listed.officeName(), it.contactTitle(), it.contactPhone(), it.from(), it.endedOn());
    }

    private static @Nullable String text(@Nullable Long id) {
        return id == null ? null : Ids.text(id);
    }
}
