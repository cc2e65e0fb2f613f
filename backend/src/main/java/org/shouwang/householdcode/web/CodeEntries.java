package org.shouwang.householdcode.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.householdcode.domain.IssuedCode;
import org.shouwang.householdcode.domain.Revocation;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.platform.security.Operations;

/** Writes codes for the household page. */
@Singleton
class CodeEntries {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final CodeUrl url;
    private final Operations operations;

    CodeEntries(CodeUrl url, Operations operations) {
        this.url = url;
        this.operations = operations;
    }

    CodeEntry of(IssuedCode code, Actor actor) {
        Revocation revocation = code.revocation();
        return new CodeEntry(
                Ids.text(code.id()),
                code.code().text(),
                url.of(code.code()),
                code.isActive() ? "active" : "revoked",
                code.reason().code(),
                time(code.issuedAt()),
                code.issuedByName(),
                revocation == null ? null : revocation.reason().code(),
                revocation == null ? null : time(revocation.at()),
                revocation == null ? null : revocation.byName(),
                code.scans(),
                code.lastScannedOn(),
                code.isActive() ? abilities(actor) : List.of());
    }

    private List<String> abilities(Actor actor) {
        List<String> abilities = new ArrayList<>(operations.allowedTo(actor));
        abilities.retainAll(List.of("issueCode", "revokeCode"));
        return abilities;
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }
}
