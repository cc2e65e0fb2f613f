package org.shouwang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Api;
import org.shouwang.world.FreePort;
import org.shouwang.world.Json;
import org.shouwang.world.Keycloak;
import org.shouwang.world.Replica;
import org.shouwang.world.World;

/** The accounts and clients of 邱县 130430 against the real Keycloak with our realm. */
class ProvisioningTest {

    private static final String COUNTY = "130430";
    private static final String VILLAGE = "130430100001";

    private static Keycloak keycloak;
    private static Replica server;

    private final Api admin = server.as(Role.SYSTEM_ADMIN, COUNTY);

    @BeforeAll
    static void start() {
        keycloak = Keycloak.get();
        server = World.get().replica(keycloak.settings());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private JsonNode create(String role, String region) {
        return admin.post("/accounts", Json.of("username", "k" + UUID.randomUUID().toString().substring(0, 12),
                "person", Json.of("name", "赵小明"), "grant", Json.of("role", role, "regionCode", region))).expect(201).json();
    }

    private void awaitProvisioned(String id) {
        await().atMost(Duration.ofSeconds(60)).until(() -> admin.get("/accounts/" + id).json().at("/account/provisioned").asBoolean());
    }

    private static JsonNode user(String username) {
        return keycloak.admin("/users?exact=true&username=" + username).path(0);
    }

    private static List<String> roles(JsonNode user) {
        return StreamSupport.stream(keycloak.admin("/users/" + user.path("id").asText() + "/role-mappings/realm").spliterator(), false)
                .map(role -> role.path("name").asText()).toList();
    }

    @Test
    void aNewAccountSignsInWithItsOnePasswordAndMustChangeIt() {
        JsonNode made = create("county_centre", COUNTY);
        awaitProvisioned(made.path("id").asText());

        JsonNode user = user(made.path("username").asText());
        assertThat(user.path("firstName").asText()).isEqualTo("赵小明");
        assertThat(user.at("/attributes/account_id/0").asText()).isEqualTo(made.path("id").asText());
        assertThat(roles(user)).as("the role brings the second factor").contains("county_centre");
        assertThat(keycloak.pageAfterLogin(made.path("username").asText(), "Wrong-password-1")).contains("kc-form-login").doesNotContain("password-new", "totp");
        assertThat(keycloak.pageAfterLogin(made.path("username").asText(), made.path("oneTimePassword").asText()))
                .containsAnyOf("password-new", "totp");
    }

    @Test
    void aSuspendedAccountCannotSignInAndARestoredOneCan() {
        JsonNode made = create("grid_worker", VILLAGE);
        String account = "/accounts/" + made.path("id").asText();
        awaitProvisioned(made.path("id").asText());

        admin.post(account + "/suspension", Json.of("reason", "核查")).expect(200);
        await().atMost(Duration.ofSeconds(60)).until(() -> !user(made.path("username").asText()).path("enabled").asBoolean());
        assertThat(keycloak.pageAfterLogin(made.path("username").asText(), made.path("oneTimePassword").asText())).doesNotContain("password-new");

        admin.post(account + "/reactivation", "").expect(200);
        await().atMost(Duration.ofSeconds(60)).until(() -> user(made.path("username").asText()).path("enabled").asBoolean());
        assertThat(user(made.path("username").asText()).at("/attributes/account_id/0").asText())
                .as("nothing else was wiped").isEqualTo(made.path("id").asText());
    }

    @Test
    void aNewPasswordReplacesTheOldOneAndDutiesFollowTheGrants() {
        JsonNode made = create("grid_worker", VILLAGE);
        String account = "/accounts/" + made.path("id").asText();
        awaitProvisioned(made.path("id").asText());

        String next = admin.post(account + "/password", Json.of("reason", "本人忘记")).expect(200).json().path("oneTimePassword").asText();
        admin.post(account + "/grants", Json.of("role", "county_centre", "regionCode", COUNTY)).expect(200);
        String first = admin.get(account).json().at("/history/0/id").asText();
        admin.post(account + "/grants/" + first + "/end", Json.of()).expect(200);
        awaitProvisioned(made.path("id").asText());

        assertThat(roles(user(made.path("username").asText()))).contains("county_centre").doesNotContain("grid_worker");
        assertThat(keycloak.pageAfterLogin(made.path("username").asText(), made.path("oneTimePassword").asText())).contains("kc-form-login").doesNotContain("password-new", "totp");
        assertThat(keycloak.pageAfterLogin(made.path("username").asText(), next)).containsAnyOf("password-new", "totp");
    }

    @Test
    void aDepartmentGetsTokensWithBothSecretsWhileOneIsReplacedAndNoneWhenSuspended() {
        JsonNode made = admin.post("/clients", Json.of("regionCode", COUNTY, "department", "civil_affairs", "name", "邱县民政局",
                "scopes", List.of("region:read"))).expect(201).json();
        String client = "/clients/" + made.path("id").asText();
        awaitToken(made);
        JsonNode next = admin.post(client + "/rotation", Json.of("overlapDays", 7)).expect(200).json();
        awaitToken(next);
        awaitToken(made);

        admin.post(client + "/suspension", Json.of("reason", "异常调用")).expect(200);
        await().atMost(Duration.ofSeconds(60)).until(() -> token(made).isMissingNode() && token(next).isMissingNode());
    }

    private static void awaitToken(JsonNode made) {
        await().atMost(Duration.ofSeconds(60)).until(() -> !token(made).isMissingNode());
    }

    private static JsonNode token(JsonNode made) {
        return keycloak.clientToken(made.path("clientId").asText(), made.path("secret").asText()).path("access_token");
    }

    @Test
    void whileKeycloakIsAwayNothingIsLostAndTheFirstPasswordWorksAfterwards() {
        JsonNode made;
        try (Replica alone = World.get().replica(Map.of(
                "shouwang.identities.keys", "http://127.0.0.1:" + FreePort.any() + "/realms/shouwang/protocol/openid-connect/certs",
                "shouwang.identities.secret", Keycloak.PROVISIONER_SECRET))) {
            Api there = alone.as(Role.SYSTEM_ADMIN, COUNTY);
            made = there.post("/accounts", Json.of("username", "k" + UUID.randomUUID().toString().substring(0, 12),
                    "person", Json.of("name", "钱小明"), "grant", Json.of("role", "grid_worker", "regionCode", VILLAGE))).expect(201).json();
            String account = "/accounts/" + made.path("id").asText();
            await().atMost(Duration.ofSeconds(60)).until(() ->
                    there.get(account).json().at("/account/provisioningFault").asText().equals("unreachable"));
            assertThat(there.get(account).json().at("/account/status").asText()).isEqualTo("active");
        }

        // The next round, or the next change of the account, whichever comes first: rounds are any server's.
        String account = "/accounts/" + made.path("id").asText();
        admin.ifMatch(admin.get(account).etag()).put(account, Json.of("name", "钱小亮")).expect(200);
        awaitProvisioned(made.path("id").asText());

        assertThat(user(made.path("username").asText()).path("firstName").asText()).isEqualTo("钱小亮");
        assertThat(keycloak.pageAfterLogin(made.path("username").asText(), made.path("oneTimePassword").asText())).contains("password-new");
    }
}
