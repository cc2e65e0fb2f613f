package org.shouwang.householdcode.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;

/**
 * A code that a household has or had.
 *
 * @param region village or group of the household
 * @param revocation null while the code is in force
 * @param scans how often it was resolved, by anybody
 * @param lastScannedOn null when never
 */
public record IssuedCode(
        long id,
        long householdId,
        RegionCode region,
        HouseholdCode code,
        CodeReason reason,
        Instant issuedAt,
        String issuedByName,
        @Nullable Revocation revocation,
        long scans,
        @Nullable LocalDate lastScannedOn) {

    public boolean isActive() {
        return revocation == null;
    }

}
