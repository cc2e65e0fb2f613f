package org.shouwang.access.identity;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;

/**
 * Where Keycloak is administered.
 *
 * @param keys  address of the realm's keys (OIDC_JWKS_URL): the realm is administered at the same server
 * @param clientId service account that keeps people and clients
 * @param secret of that account (KEYCLOAK_PROVISIONER_SECRET); empty where accounts cannot be provisioned
 */
@ConfigurationProperties("shouwang.identities")
record KeycloakConfiguration(
        @Bindable(defaultValue = "") String keys,
        @Bindable(defaultValue = "shouwang-provisioner") String clientId,
        @Bindable(defaultValue = "") String secret) {

    private static final String REALMS = "/realms/";

    boolean isComplete() {
        return !secret.isEmpty() && keys.contains(REALMS);
    }

    URI token() {
        return URI.create(base() + REALMS + realm() + "/protocol/openid-connect/token");
    }

    URI admin(String path) {
        return URI.create(base() + "/admin" + REALMS + realm() + path);
    }

    private String base() {
        return keys.substring(0, keys.indexOf(REALMS));
    }

    private String realm() {
        return keys.substring(keys.indexOf(REALMS) + REALMS.length()).split("/")[0];
    }

    /** Never print the secret, not even by accident in a log line. */
    @Override
    public String toString() {
        return "KeycloakConfiguration[keys=%s, clientId=%s]".formatted(keys, clientId);
    }
}
