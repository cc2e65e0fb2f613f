package org.shouwang.organisation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;

/**
 * An organisation that works for a region.
 *
 * @param department of a line department
 * @param officeId of a task force: the organisation that is its office
 * @param endedOn first day without it; null while it exists
 */
public record Organisation(
        long id, RegionCode region, OrganisationType type, @Nullable Department department, String name, @Nullable Long parentId,
        @Nullable Long officeId, @Nullable String contactTitle, @Nullable String contactPhone, LocalDate from,
        @Nullable LocalDate endedOn, int version) {

    public boolean isOpen() {
        return endedOn == null;
    }
}
