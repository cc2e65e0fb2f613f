package org.shouwang.access.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.shouwang.world.Api;
import org.shouwang.world.Json;
import org.shouwang.world.Keycloak;
import org.shouwang.world.Replica;
import org.shouwang.world.World;

/**
 * 西藏 54, from nothing: everybody here is a person whom the real Keycloak knows, with the password that was told once, changed
 * at the first sign-in, and a second factor. No account is written by the test.
 */
class FirstAdministratorsTest {

    private static final String PROVINCE = "54";
    private static final String COUNTY = "540102";

    private final World world = World.get();
    private final Keycloak keycloak = Keycloak.get();
    private final Map<String, Object> settings = world.settings(settings());

    private Map<String, Object> settings() {
        Map<String, Object> changes = new HashMap<>(keycloak.settingsOfTokens());
        changes.put("shouwang.region.provinces", "13,52,61,64," + PROVINCE);
        return changes;
    }

    @Test
    void aProvinceIsStaffedFromNothingByPeopleWhoSignInWithTheirFirstPasswords() {
        try (Replica server = world.replica(settings())) {
            Api operator = signedIn(server, "yunwei54", commandForAnOperator("yunwei54", "高远"));

            JsonNode opened = operator.post("/tenants", opening()).expect(201).json();
            String tenant = "/tenants/" + opened.at("/tenant/id").asText();
            assertThat(opened.at("/tenant/administrators")).extracting(each -> each.path("username").asText())
                    .containsExactly("xz.system", "xz.security", "xz.audit");
            assertThat(opened.at("/tenant/vacancies")).isEmpty();

            Api system = signedIn(server, operator, opened, 0);
            Api security = signedIn(server, operator, opened, 1);
            Api audit = signedIn(server, operator, opened, 2);
            assertThat(system.get("/me").expect(200).json().path("roles")).extracting(JsonNode::asText).containsExactly("system_admin");

            aCountyGetsItsStaffAndTheyWork(server, system);
            aFurtherAdministratorNeedsTheSecondPerson(system, security);
            nobodyCombinesTwoAdministrators(operator, system, tenant);
            theLastOneIsReplacedByTheOperatorAndTheTenantSeesIt(server, operator, security, audit, tenant);
        }
    }

    private void aCountyGetsItsStaffAndTheyWork(Replica server, Api system) {
        JsonNode made = system.post("/accounts", account("lasa.centre", "county_centre", COUNTY)).expect(201).json();
        awaitProvisioned(system, "lasa.centre");
        Api centre = signedIn(server, "lasa.centre", made.path("oneTimePassword").asText());
        String township = centre.get("/regions?parent=" + COUNTY).expect(200).json().at("/items/0/code").asText();
        String village = centre.get("/regions?parent=" + township).expect(200).json().at("/items/0/code").asText();
        centre.post("/regions/" + village + "/groups", Json.of("name", "一组")).expect(201);
        centre.get("/households").expect(200);
        centre.get("/regions/540103").expectProblem(404, "not-found");
        centre.get("/regions/130434").expectProblem(404, "not-found");
    }

    private static void aFurtherAdministratorNeedsTheSecondPerson(Api system, Api security) {
        String id = system.post("/accounts", account("lasa.system", "system_admin", COUNTY)).expect(201).json().path("id").asText();
        assertThat(security.get("/accounts/" + id).expect(200).json().at("/history/0/state").asText()).isEqualTo("pending");
        String grant = security.get("/accounts/" + id).json().at("/history/0/id").asText();
        security.post("/accounts/" + id + "/grants/" + grant + "/decision", Json.of("approved", true)).expect(200);
        assertThat(system.get("/accounts/" + id).json().at("/history/0/state").asText()).isEqualTo("active");
    }

    private static void nobodyCombinesTwoAdministrators(Api operator, Api system, String tenant) {
        for (String username : List.of("xz.system", "xz.security", "xz.audit")) {
            String id = id(system, username);
            for (String role : List.of("system_admin", "security_admin", "audit_admin", "county_centre")) {
                var answer = system.post("/accounts/" + id + "/grants", Json.of("role", role, "regionCode", COUNTY));
                assertThat(answer.status()).as(username + " " + role).isIn(409, role.equals(kind(username)) ? 200 : 409);
                operator.post("/accounts/" + id + "/grants", Json.of("role", role, "regionCode", PROVINCE)).expectProblem(403, "forbidden");
            }
            JsonNode held = system.get("/accounts/" + id).json().path("history");
            assertThat(held).as(username).extracting(duty -> duty.path("role").asText()).containsOnly(kind(username));
        }
        operator.post("/accounts", account("another", "system_admin", PROVINCE)).expectProblem(403, "forbidden");
        operator.post(tenant + "/administrators", appointment("audit_admin", "another", "13700000009")).expectProblem(409, "tenant/has-administrator");
    }

    private void theLastOneIsReplacedByTheOperatorAndTheTenantSeesIt(Replica server, Api operator, Api security, Api audit, String tenant) {
        security.post("/accounts/" + id(security, "xz.audit") + "/suspension", Json.of("reason", "已调离")).expect(200);
        audit.get("/me").expectProblem(403, "account-suspended");
        assertThat(operator.get(tenant).json().path("vacancies")).extracting(JsonNode::asText).containsExactly("audit_admin");

        operator.post(tenant + "/administrators", appointment("audit_admin", "xz.system", "13700000001")).expectProblem(400, "invalid-input");
        JsonNode made = operator.post(tenant + "/administrators", appointment("audit_admin", "xz.audit2", "13700000009")).expect(201).json();
        awaitProvisioned(operator, "xz.audit2");
        Api successor = signedIn(server, "xz.audit2", made.path("oneTimePassword").asText());

        assertThat(successor.get("/me").expect(200).json().path("roles")).extracting(JsonNode::asText).containsExactly("audit_admin");
        assertThat(operator.get(tenant).json().at("/decisions/0/kind").asText()).isEqualTo("appointed_audit");
        assertThat(operator.get(tenant).json().at("/decisions/0/reason").asText()).isEqualTo("上一任已调离");
        assertThat(successor.get("/audit-entries?operation=appointAdministrator").expect(200).json().path("items"))
                .anySatisfy(entry -> assertThat(entry.path("reason").asText()).isEqualTo("上一任已调离"))
                .allSatisfy(entry -> assertThat(entry.path("actorUsername").asText()).isEqualTo("yunwei54"));
        assertThat(operations(successor)).contains("openTenant", "createAccount", "decideGrant", "suspendAccount").doesNotContain("createGroup", "listHouseholds");
    }

    private static List<String> operations(Api reader) {
        return reader.get("/audit-entries?limit=100").expect(200).json().path("items").findValuesAsText("operation");
    }

    private static Map<String, Object> opening() {
        return Json.of("regionCode", PROVINCE, "name", "西藏自治区", "reason", "服务合同",
                "contacts", List.of(Json.of("title", "区防返贫监测中心", "phone", "0891-1234567")),
                "administrators", Json.of(
                        "system", Json.of("name", "次仁", "username", "xz.system", "phone", "13700000001"),
                        "security", Json.of("name", "卓玛", "username", "xz.security", "phone", "13700000002"),
                        "audit", Json.of("name", "扎西", "username", "xz.audit", "phone", "13700000003")));
    }

    private static Map<String, Object> account(String username, String role, String region) {
        return Json.of("username", username, "person", Json.of("name", "德吉"), "grant", Json.of("role", role, "regionCode", region));
    }

    private static Map<String, Object> appointment(String role, String username, String phone) {
        return Json.of("role", role, "name", "边巴", "username", username, "phone", phone, "reason", "上一任已调离");
    }

    private static String kind(String username) {
        return username.substring(3) + "_admin";
    }

    private static String id(Api administrator, String username) {
        return administrator.get("/accounts?username=" + username).expect(200).json().at("/items/0/id").asText();
    }

    private Api signedIn(Replica server, Api operator, JsonNode opened, int which) {
        JsonNode appointed = opened.path("administrators").path(which);
        awaitProvisioned(operator, appointed.path("username").asText());
        return signedIn(server, appointed.path("username").asText(), appointed.path("oneTimePassword").asText());
    }

    private Api signedIn(Replica server, String username, String password) {
        return server.withToken(keycloak.firstSignIn(username, password));
    }

    private static void awaitProvisioned(Api administrator, String username) {
        await().atMost(Duration.ofSeconds(60)).until(() ->
                administrator.get("/accounts?username=" + username).expect(200).json().at("/items/0/provisioned").asBoolean());
    }

    private int entriesOfCommands() {
        try (Connection connection = world.asRuntime(); Statement statement = connection.createStatement()) {
            var row = statement.executeQuery("SELECT COUNT(*) FROM audit_entry WHERE operation = 'firstOperator' AND tenant = '00' AND actor_username <> ''");
            row.next();
            return row.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What infra/first-operator runs on the server. */
    private String commandForAnOperator(String username, String name) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int end = FirstOperator.run(username, name, Map.of(
                "DATABASE_URL", settings.get("datasources.default.url").toString(),
                "DATABASE_USER", settings.get("datasources.default.username").toString(),
                "DATABASE_PASSWORD", settings.get("datasources.default.password").toString(),
                "OIDC_JWKS_URL", settings.get("shouwang.identities.keys").toString(),
                "KEYCLOAK_PROVISIONER_SECRET", Keycloak.PROVISIONER_SECRET), new PrintStream(told, true, StandardCharsets.UTF_8));
        String output = told.toString(StandardCharsets.UTF_8);
        assertThat(end).as(output).isZero();
        assertThat(entriesOfCommands()).as("who made an operator is on record").isPositive();
        Matcher password = Pattern.compile("One-time password: (\\S+)").matcher(output);
        assertThat(password.find()).isTrue();
        return password.group(1);
    }
}
