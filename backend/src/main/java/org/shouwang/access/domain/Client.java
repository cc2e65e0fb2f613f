package org.shouwang.access.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;

/**
 * A department's system that calls the API.
 *
 * @param keys what it signs in with, the newest first; two while a secret is replaced
 */
public record Client(
        long id, RegionCode region, String department, String name, Set<ClientScope> scopes, boolean active, int version, Instant createdAt,
        List<Key> keys) {

    /**
     * A pair of client id and secret. Keycloak keeps one secret a client id, so the new secret comes with an id of its own and
     * both work until the old one ends.
     *
     * @param expiresAt null for the newest
     * @param provisioned whether the sign-in server knows its last change
     */
    public record Key(String id, Instant madeAt, @Nullable Instant expiresAt, @Nullable Instant lastUsedAt, boolean provisioned) {}

    /** The id that follows in a rotation: dept-medical-insurance-130434, then …-2, then …-3. */
    public String nextKey() {
        String first = firstKey(department, region);
        int last = keys.stream().map(Key::id).mapToInt(id -> id.equals(first) ? 1 : Integer.parseInt(id.substring(first.length() + 1))).max().orElse(0);
        return last == 0 ? first : first + "-" + (last + 1);
    }

    public static String firstKey(String department, RegionCode region) {
        return "dept-" + department.replace('_', '-') + "-" + region.value();
    }
}
