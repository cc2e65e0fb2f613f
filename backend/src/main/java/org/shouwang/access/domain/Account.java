package org.shouwang.access.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Tenant;

/**
 * A person who may sign in.
 *
 * @param region whose administrators keep the account; empty for operators of the platform
 * @param identity subject of the person's tokens; null until the sign-in server knows the account
 * @param fault why the sign-in server does not know the last change yet; null while nothing went wrong
 */
public record Account(
        String id, AccountKind kind, String username, String name, @Nullable String phone, Optional<RegionCode> region,
        @Nullable String department, @Nullable String organisation, AccountStatus status, @Nullable LocalDate leftOn, int version,
        Instant createdAt, @Nullable Instant lastSignInAt, @Nullable String identity, boolean provisioned, @Nullable String fault) {

    /** Whose keys encrypt it. */
    public Tenant tenant() {
        return region.map(code -> Tenant.ofCode(code.value())).orElse(Tenant.PLATFORM);
    }
}
