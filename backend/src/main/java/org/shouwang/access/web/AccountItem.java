package org.shouwang.access.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.domain.Account;
import org.shouwang.access.domain.Grant;
import org.shouwang.access.usecase.ReadAccounts.Line;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.RegionCode;
import org.shouwang.region.Regions;

/**
 * An account in a list.
 *
 * @param id of the account
 * @param kind {@code case_work}, {@code system_admin}, {@code security_admin}, {@code audit_admin}
 * @param regionCode where it is kept
 * @param regionName from the province down
 * @param maskedPhone first three and last four digits; null when none is known
 * @param status {@code active}, {@code suspended}, {@code left}
 * @param version for {@code If-Match}
 * @param leftOn when its holder left
 * @param provisioned whether the sign-in server knows its last change; until then a new account cannot sign in
 * @param provisioningFault why not: {@code unreachable}, {@code not-allowed}, {@code username-taken}, {@code refused}
 * @param lastSignInAt null when nobody ever signed in with it
 * @param duties those that count, will count or wait for a second person
 */
@Serdeable
record AccountItem(
        String id, String kind, String username, String name, String regionCode, String regionName, @Nullable String maskedPhone,
        @Nullable String department, @Nullable String organisation, String status, int version, @Nullable LocalDate leftOn, boolean provisioned,
        @Nullable String provisioningFault, @Nullable OffsetDateTime lastSignInAt, List<DutyView> duties) {

    static AccountItem of(Line line, LocalDate today, Regions regions) {
        Account account = line.account();
        RegionCode region = account.region().orElseThrow();
        return new AccountItem(account.id(), account.kind().word(), account.username(), account.name(), region.value(), regions.fullName(region),
                account.phone() == null ? null : new PhoneNumber(account.phone()).masked(), account.department(), account.organisation(),
                account.status().word(), account.version(), account.leftOn(), account.provisioned(), account.fault(),
                account.lastSignInAt() == null ? null : account.lastSignInAt().atZone(DutyView.ZONE).toOffsetDateTime(),
                line.grants().stream().filter((Grant grant) -> grant.isOpen(today)).map(grant -> DutyView.of(grant, today, regions)).toList());
    }
}
