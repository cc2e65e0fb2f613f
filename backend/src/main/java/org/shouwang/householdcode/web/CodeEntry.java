package org.shouwang.householdcode.web;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code that a household has or had.
 *
 * @param code as printed
 * @param url what the QR code holds
 * @param issuedBy name of the official, or of the system for a household that was registered without one at the desk
 * @param scans how often it was resolved, by anybody; up to some seconds old
 * @param abilities what the caller may do: {@code issueCode} replaces it, {@code revokeCode} withdraws it
 */
@Serdeable
record CodeEntry(
        String id,
        String code,
        String url,
        @Schema(allowableValues = {"active", "revoked"}) String status,
        String issueReason,
        OffsetDateTime issuedAt,
        String issuedBy,
        @Nullable String revocationReason,
        @Nullable OffsetDateTime revokedAt,
        @Nullable String revokedBy,
        long scans,
        @Nullable LocalDate lastScannedOn,
        List<String> abilities) {}
