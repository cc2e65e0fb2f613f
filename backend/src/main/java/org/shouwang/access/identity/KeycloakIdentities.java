package org.shouwang.access.identity;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.access.domain.OneTimePassword;
import org.shouwang.access.usecase.Identities;
import org.shouwang.access.usecase.IdentityFault;
import org.shouwang.kernel.Role;

/**
 * People and clients in Keycloak. It replaces whole records: whoever sends half a user wipes the other half, so everything
 * is read, changed and sent back. A user is ours when it carries the account's id; one that somebody else made is left alone.
 */
@Singleton
class KeycloakIdentities implements Identities {

    private static final String ACCOUNT = "account_id";

    private final KeycloakAdmin keycloak;

    KeycloakIdentities(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public boolean isConfigured() {
        return keycloak.isConfigured();
    }

    @Override
    public String provide(Person person) {
        Optional<Map<String, Object>> known = find(person);
        String id = known.map(user -> (String) user.get("id")).orElseGet(() -> create(person));
        known.ifPresent(user -> change(id, user, person));
        setRoles(id, person.roles());
        return id;
    }

    private Optional<Map<String, Object>> find(Person person) {
        Optional<Map<String, Object>> known = person.identity() == null ? Optional.empty() : keycloak.find("/users/" + person.identity());
        return known.or(() -> keycloak.list("/users?exact=true&username=" + KeycloakAdmin.encoded(person.username())).stream()
                .findFirst()
                .map(user -> ours(user, person)));
    }

    private static Map<String, Object> ours(Map<String, Object> user, Person person) {
        if (user.get("attributes") instanceof Map<?, ?> attributes
                && attributes.get(ACCOUNT) instanceof List<?> ids && ids.contains(person.accountId())) {
            return user;
        }
        throw new IdentityFault(IdentityFault.Kind.USERNAME_TAKEN, "a user of this name is not ours");
    }

    private String create(Person person) {
        Map<String, Object> user = new HashMap<>(Map.of(
                "username", person.username(),
                "firstName", person.name(),
                "enabled", person.enabled(),
                "attributes", Map.of(ACCOUNT, List.of(person.accountId()))));
        if (person.password() != null) {
            user.put("credentials", List.of(temporary(person.password())));
        }
        return keycloak.create("/users", user)
                .orElseThrow(() -> new IdentityFault(IdentityFault.Kind.UNREACHABLE, "made by somebody else at this moment"));
    }

    private void change(String id, Map<String, Object> user, Person person) {
        Map<String, Object> changed = new HashMap<>(user);
        changed.put("firstName", person.name());
        changed.put("enabled", person.enabled());
        keycloak.put("/users/" + id, changed);
        if (person.password() != null) {
            keycloak.put("/users/" + id + "/reset-password", temporary(person.password()));
        }
        if (!person.enabled() || person.password() != null) {
            keycloak.post("/users/" + id + "/logout", null);
        }
    }

    private static Map<String, Object> temporary(OneTimePassword password) {
        return Map.of("type", "password", "value", password.value(), "temporary", true);
    }

    /** Roles decide there about the second factor only. Those that are not ours, such as the default ones, stay. */
    private void setRoles(String id, Set<String> wanted) {
        String path = "/users/" + id + "/role-mappings/realm";
        List<Map<String, Object>> held = keycloak.list(path);
        Set<Object> names = held.stream().map(role -> role.get("name")).collect(Collectors.toSet());
        if (!names.containsAll(wanted)) {
            keycloak.post(path, keycloak.list(path + "/available").stream()
                    .filter(role -> wanted.contains(String.valueOf(role.get("name"))) && !names.contains(role.get("name"))).toList());
        }
        List<Map<String, Object>> tooMany = held.stream()
                .filter(role -> Role.ofWord(String.valueOf(role.get("name"))).isPresent() && !wanted.contains(String.valueOf(role.get("name"))))
                .toList();
        if (!tooMany.isEmpty()) {
            keycloak.delete(path, tooMany);
        }
    }

    @Override
    public void provide(System system) {
        Optional<Map<String, Object>> known = client(system.key());
        if (known.isEmpty()) {
            keycloak.create("/clients", newClient(system));
            return;
        }
        Map<String, Object> changed = new HashMap<>(known.get());
        changed.put("name", system.name());
        changed.put("enabled", system.enabled());
        system.secret().ifPresent(secret -> changed.put("secret", secret));
        keycloak.put("/clients/" + changed.get("id"), changed);
    }

    @Override
    public void forget(String key) {
        client(key).ifPresent(client -> keycloak.delete("/clients/" + client.get("id"), null));
    }

    private Optional<Map<String, Object>> client(String key) {
        return keycloak.list("/clients?clientId=" + KeycloakAdmin.encoded(key)).stream().findFirst();
    }

    /** The same as infra/keycloak/department-client.json, which the demonstration imports. */
    private static Map<String, Object> newClient(System system) {
        Map<String, Object> client = new HashMap<>(Map.of(
                "clientId", system.key(), "name", system.name(), "enabled", system.enabled(), "publicClient", false,
                "clientAuthenticatorType", "client-secret", "standardFlowEnabled", false, "directAccessGrantsEnabled", false,
                "serviceAccountsEnabled", true, "fullScopeAllowed", false));
        system.secret().ifPresent(secret -> client.put("secret", secret));
        client.put("attributes", Map.of("access.token.lifespan", "600", "client_credentials.use_refresh_token", "false"));
        client.put("defaultClientScopes", List.of("basic", "service_account"));
        client.put("optionalClientScopes", new ArrayList<>());
        client.put("protocolMappers", List.of(
                mapper("audience", "oidc-audience-mapper", Map.of("included.client.audience", "shouwang-api", "access.token.claim", "true")),
                mapper("roles", "oidc-hardcoded-claim-mapper", Map.of(
                        "claim.name", "roles", "claim.value", "[\"department_client\"]", "jsonType.label", "JSON", "access.token.claim", "true"))));
        return client;
    }

    private static Map<String, Object> mapper(String name, String kind, Map<String, String> config) {
        return Map.of("name", name, "protocol", "openid-connect", "protocolMapper", kind, "config", config);
    }
}
