package org.shouwang.access.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.domain.Client;
import org.shouwang.access.domain.ClientScope;
import org.shouwang.region.Regions;

/**
 * A department's system.
 *
 * @param id decimal number
 * @param scopes what it may do: {@code region:read}, {@code code:resolve}
 * @param status {@code active} or {@code suspended}
 * @param keys what it signs in with, the newest first; two while a secret is replaced
 * @param abilities what the reader may do with it, as operation ids
 */
@Serdeable
record ClientView(
        String id, String regionCode, String regionName, String department, String name, List<String> scopes, String status,
        OffsetDateTime createdAt, List<KeyView> keys, List<String> abilities) {

    /**
     * @param clientId for the token request
     * @param expiresAt when it stops working; null for the newest
     * @param lastUsedAt exact to ten minutes; null when it was never used
     * @param provisioned whether the sign-in server knows it; until then it does not work
     */
    @Serdeable
    record KeyView(
            String clientId, OffsetDateTime madeAt, @Nullable OffsetDateTime expiresAt, @Nullable OffsetDateTime lastUsedAt, boolean provisioned) {}

    static ClientView of(Client client, Instant now, Regions regions) {
        boolean rotating = client.keys().stream().anyMatch(key -> key.expiresAt() != null && key.expiresAt().isAfter(now));
        return new ClientView(Long.toString(client.id()), client.region().value(), regions.fullName(client.region()), client.department(), client.name(),
                client.scopes().stream().map(ClientScope::word).sorted().toList(), client.active() ? "active" : "suspended", local(client.createdAt()),
                client.keys().stream().map(key -> new KeyView(key.id(), local(key.madeAt()), key.expiresAt() == null ? null : local(key.expiresAt()),
                        key.lastUsedAt() == null ? null : local(key.lastUsedAt()), key.provisioned())).toList(),
                client.active()
                        ? rotating ? List.of("setClientScopes", "suspendClient") : List.of("setClientScopes", "suspendClient", "rotateClientSecret")
                        : List.of("setClientScopes", "reactivateClient"));
    }

    private static OffsetDateTime local(Instant time) {
        return time.atZone(DutyView.ZONE).toOffsetDateTime();
    }
}
