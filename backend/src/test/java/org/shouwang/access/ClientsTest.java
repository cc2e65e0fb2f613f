package org.shouwang.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Api;
import org.shouwang.world.Json;
import org.shouwang.world.World;

/** 大名县 130425 connects its departments itself. */
class ClientsTest {

    private static final String COUNTY = "130425";

    private final World world = World.get();
    private final Api admin = world.as(Role.SYSTEM_ADMIN, COUNTY);

    private JsonNode register(String department, String... scopes) {
        return admin.post("/clients", form(department, scopes)).expect(201).json();
    }

    private static Map<String, Object> form(String department, String... scopes) {
        return Json.of("regionCode", COUNTY, "department", department, "name", "大名县某局", "scopes", List.of(scopes));
    }

    /** As Keycloak signs it for that client id. */
    private Api as(String clientId) {
        return world.withToken(world.issuer().sign(world.issuer().claims().subject("service-account").claim("azp", clientId)
                .claim("roles", List.of("department_client")).build()));
    }

    private JsonNode client(String id) {
        return StreamSupport.stream(admin.get("/clients?limit=100").expect(200).json().path("items").spliterator(), false)
                .filter(item -> item.path("id").asText().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aCountyConnectsADepartmentItselfAndSeesWhenItWasLastUsed() {
        JsonNode made = register("civil_affairs", "region:read");

        assertThat(made.path("clientId").asText()).isEqualTo("dept-civil-affairs-" + COUNTY);
        assertThat(made.path("secret").asText()).hasSize(43);
        assertThat(client(made.path("id").asText()).at("/keys/0/lastUsedAt").isNull()).isTrue();
        assertThat(as("dept-civil-affairs-" + COUNTY).get("/me").expect(200).json().path("regionCode").asText()).isEqualTo(COUNTY);
        assertThat(client(made.path("id").asText()).at("/keys/0/lastUsedAt").isNull()).isFalse();
        admin.post("/clients", form("civil_affairs", "region:read")).expectProblem(409, "client-exists");
    }

    @Test
    void aSystemMayDoWhatItsScopesSayAndNothingElse() {
        JsonNode made = register("education", "code:resolve");
        Api system = as("dept-education-" + COUNTY);
        system.get("/regions/" + COUNTY).expectProblem(403, "forbidden");

        admin.post("/clients/" + made.path("id").asText() + "/scopes", Json.of("scopes", List.of("code:resolve", "region:read"))).expect(200);

        system.get("/regions/" + COUNTY).expect(200);
        system.get("/households").expectProblem(403, "forbidden");
        admin.post("/clients/" + made.path("id").asText() + "/scopes", Json.of("scopes", List.of("everything"))).expectProblem(400, "invalid-input");
    }

    @Test
    void aSecretIsReplacedWhileTheOldOneStillWorks() {
        JsonNode made = register("housing", "region:read");
        String id = made.path("id").asText();

        JsonNode next = admin.post("/clients/" + id + "/rotation", Json.of("overlapDays", 7)).expect(200).json();

        assertThat(next.path("clientId").asText()).isEqualTo("dept-housing-" + COUNTY + "-2");
        assertThat(next.path("secret").asText()).isNotEqualTo(made.path("secret").asText());
        as("dept-housing-" + COUNTY).get("/me").expect(200);
        as("dept-housing-" + COUNTY + "-2").get("/me").expect(200);
        assertThat(client(id).path("keys")).hasSize(2);
        admin.post("/clients/" + id + "/rotation", Json.of("overlapDays", 7)).expectProblem(409, "rotation-runs");
    }

    @Test
    void aKeyWhoseTimeIsOverIsRefused() {
        String id = register("health", "region:read").path("id").asText();
        admin.post("/clients/" + id + "/rotation", Json.of("overlapDays", 0)).expect(200);

        as("dept-health-" + COUNTY).get("/me").expectProblem(403, "account-suspended");
        as("dept-health-" + COUNTY + "-2").get("/me").expect(200);
    }

    @Test
    void aSuspendedSystemIsOutAtOnce() {
        String id = register("water", "region:read").path("id").asText();
        Api system = as("dept-water-" + COUNTY);
        system.get("/me").expect(200);

        world.as(Role.SECURITY_ADMIN, COUNTY).post("/clients/" + id + "/suspension", Json.of("reason", "异常调用")).expect(200);
        system.get("/me").expectProblem(403, "account-suspended");

        admin.post("/clients/" + id + "/reactivation", "").expect(200);
        system.get("/me").expect(200);
    }
}
