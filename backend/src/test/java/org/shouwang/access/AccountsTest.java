package org.shouwang.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.security.Actors;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.Json;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/** 永年区 130408 administers its people; 馆陶县 and 贵州 stand beside it. */
class AccountsTest {

    private static final String COUNTY = "130408";
    private static final String TOWNSHIP = "130408100";
    private static final String VILLAGE = "130408100001";
    private static final String NEIGHBOUR = "130433";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final World world = World.get();
    private final Api admin = world.as(Role.SYSTEM_ADMIN, COUNTY);

    private static String name() {
        return "u" + UUID.randomUUID().toString().substring(0, 12);
    }

    private static Map<String, Object> form(String username, String role, String region) {
        return Json.of("username", username, "person", Json.of("name", "王小明"), "grant", Json.of("role", role, "regionCode", region));
    }

    private Api operator() {
        return world.as(Someone.with(null, Role.PLATFORM_OPERATOR));
    }

    private String create(Api by, String role, String region) {
        return by.post("/accounts", form(name(), role, region)).expect(201).json().path("id").asText();
    }

    /** What Keycloak would do: the account gets its subject. */
    private Api signedIn(String account) throws SQLException {
        try (Connection owner = world.asOwner(); Statement statement = owner.createStatement()) {
            statement.execute("UPDATE access_account SET identity_id = id WHERE id = '" + account + "'");
        }
        return world.withToken(world.issuer().sign(world.issuer().claims().subject(account).claim("azp", "shouwang-web").build()));
    }

    @Test
    void aSystemAdministratorOpensAnAccountWithOnePasswordAndItsDutyCountsAtOnce() throws SQLException {
        String username = name();

        Answer created = admin.post("/accounts", form(username, "village_officer", VILLAGE)).expect(201);

        String id = created.json().path("id").asText();
        assertThat(created.json().path("oneTimePassword").asText()).hasSize(14).matches(".*[A-Z].*").matches(".*[a-z].*").matches(".*[0-9].*");
        JsonNode account = admin.get("/accounts/" + id).expect(200).json();
        assertThat(account.at("/account/username").asText()).isEqualTo(username);
        assertThat(account.at("/account/provisioned").asBoolean()).as("Keycloak is not there in this test: it waits").isFalse();
        assertThat(account.at("/history/0/state").asText()).isEqualTo("active");
        assertThat(account.path("abilities")).extracting(JsonNode::asText).contains("suspendAccount", "resetPassword", "grantRole");
        assertThat(signedIn(id).get("/me").expect(200).json().path("regionCode").asText()).isEqualTo(VILLAGE);
    }

    @Test
    void theSameRequestAgainOpensOneAccountAndThePasswordStandsNowhereInClear() throws SQLException {
        String username = name();
        Api keyed = admin.withKey(UUID.randomUUID().toString());

        String first = keyed.post("/accounts", form(username, "grid_worker", VILLAGE)).expect(201).text();
        String second = keyed.post("/accounts", form(username, "grid_worker", VILLAGE)).expect(201).text();

        assertThat(second).isEqualTo(first);
        String password = first.replaceAll(".*\"oneTimePassword\":\"([^\"]+)\".*", "$1");
        try (Connection owner = world.asOwner(); Statement statement = owner.createStatement()) {
            var account = statement.executeQuery("SELECT one_time_password FROM access_account WHERE username = '" + username + "'");
            assertThat(account.next()).isTrue();
            assertThat(new String(account.getBytes(1), StandardCharsets.ISO_8859_1)).doesNotContain(password);
            var answers = statement.executeQuery("SELECT body FROM platform_idempotency WHERE body IS NOT NULL");
            while (answers.next()) {
                assertThat(new String(answers.getBytes(1), StandardCharsets.ISO_8859_1)).doesNotContain(password);
            }
        }
    }

    @Test
    void nobodyGivesWhatIsNotTheirsToGive() {
        admin.post("/accounts", form(name(), "county_centre", NEIGHBOUR)).expectProblem(400, "invalid-input");
        admin.post("/accounts", form(name(), "city_centre", "1304")).expectProblem(400, "invalid-input");
        admin.post("/accounts", form(name(), "platform_operator", COUNTY)).expectProblem(400, "invalid-input");
        admin.post("/accounts", form(name(), "grid_worker", COUNTY)).expectProblem(400, "invalid-input");
        Api station = world.as(Role.TOWNSHIP_STATION, TOWNSHIP);
        station.post("/accounts", form(name(), "township_leader", TOWNSHIP)).expectProblem(400, "invalid-input");
        create(station, "grid_worker", VILLAGE);
        world.as(Role.VILLAGE_OFFICER, VILLAGE).post("/accounts", form(name(), "grid_worker", VILLAGE)).expectProblem(403, "forbidden");
    }

    @Test
    void everyFaultOfAFormIsToldAtOnce() {
        JsonNode errors = admin.post("/accounts", Json.of("username", "Wang!", "person", Json.of("name", "王1", "phone", "123"),
                        "grant", Json.of("role", "emperor", "regionCode", "520102", "from", "2020-01-01")))
                .expectProblem(400, "invalid-input").json().path("errors");

        assertThat(errors).extracting(error -> error.path("pointer").asText()).containsExactlyInAnyOrder(
                "/username", "/person/name", "/person/phone", "/grant/role", "/grant/regionCode", "/grant/from");
    }

    @Test
    void onePersonHasOneAccountAndALoginNameIsTakenOnce() {
        String username = name();
        String phone = "139" + String.format("%08d", Math.abs(username.hashCode()) % 100_000_000);
        var first = Json.of("username", username, "person", Json.of("name", "李华", "phone", phone),
                "grant", Json.of("role", "grid_worker", "regionCode", VILLAGE));
        admin.post("/accounts", first).expect(201);

        JsonNode errors = admin.post("/accounts", first).expectProblem(400, "invalid-input").json().path("errors");

        assertThat(errors).extracting(error -> error.path("code").asText()).containsExactlyInAnyOrder("username.taken", "phone.taken");
    }

    @Test
    void aSuspendedAccountIsOutAtOnceAndInAgainWhenItIsRestored() throws SQLException {
        String id = create(admin, "grid_worker", VILLAGE);
        Api worker = signedIn(id);
        worker.get("/me").expect(200);

        world.as(Role.SECURITY_ADMIN, COUNTY).post("/accounts/" + id + "/suspension", Json.of("reason", "手机丢失")).expect(200);
        worker.get("/me").expectProblem(403, "account-suspended");
        worker.get("/client-config").expect(200);

        admin.post("/accounts/" + id + "/reactivation", "").expect(200);
        worker.get("/me").expect(200);
    }

    @Test
    void aDutyInASecondRegionIsAnotherDutyAndTheRequestSaysWhichOneActs() throws SQLException {
        String second = "130408100002";
        String id = create(admin, "village_officer", VILLAGE);
        admin.post("/accounts/" + id + "/grants", Json.of("role", "village_officer", "regionCode", second)).expect(200);
        Api officer = signedIn(id);

        assertThat(officer.get("/me").json().path("duties")).extracting(duty -> duty.path("regionCode").asText()).containsExactly(VILLAGE, second);
        assertThat(officer.get("/me").json().path("regionCode").asText()).isEqualTo(VILLAGE);
        assertThat(officer.header(Actors.DUTY, second).get("/me").json().path("regionCode").asText()).isEqualTo(second);
        officer.header(Actors.DUTY, second).get("/regions/" + VILLAGE).expectProblem(404, "not-found");
        officer.header(Actors.DUTY, second).get("/regions/" + second).expect(200);
    }

    @Test
    void aDutyThatIsTakenBackOrNotYetBegunDoesNotCount() throws SQLException {
        String id = create(admin, "village_officer", VILLAGE);
        String grant = admin.get("/accounts/" + id).json().at("/history/0/id").asText();
        Api officer = signedIn(id);
        assertThat(officer.get("/me").json().path("roles")).isNotEmpty();

        admin.post("/accounts/" + id + "/grants/" + grant + "/end", Json.of("reason", "调岗")).expect(200);
        admin.post("/accounts/" + id + "/grants",
                Json.of("role", "grid_worker", "regionCode", VILLAGE, "from", TODAY.plusDays(3).toString())).expect(200);

        assertThat(officer.get("/me").expect(200).json().path("roles")).isEmpty();
        admin.post("/accounts/" + id + "/grants/" + grant + "/end", Json.of()).expectProblem(409, "grant-ended");
        assertThat(admin.get("/accounts/" + id).json().path("history")).extracting(duty -> duty.path("state").asText())
                .containsExactly("ended", "future");
    }

    @Test
    void aGrantDoesNotLastLongerThanTheDutyOfWhoGivesIt() throws SQLException {
        Api province = world.as(Role.SYSTEM_ADMIN, "13");
        String deputy = province.post("/accounts", Json.of("username", name(), "person", Json.of("name", "代理员"),
                "grant", Json.of("role", "system_admin", "regionCode", COUNTY, "to", TODAY.plusDays(10).toString()))).expect(201).json().path("id").asText();
        approve(deputy, "13");
        Api short10 = signedIn(deputy);

        short10.post("/accounts", form(name(), "grid_worker", VILLAGE)).expectProblem(400, "invalid-input");
        short10.post("/accounts", Json.of("username", name(), "person", Json.of("name", "短期工"),
                "grant", Json.of("role", "grid_worker", "regionCode", VILLAGE, "to", TODAY.plusDays(10).toString()))).expect(201);
    }

    private Answer approve(String account, String region) {
        Api security = world.as(Role.SECURITY_ADMIN, region);
        String grant = security.get("/accounts/" + account).expect(200).json().at("/history/0/id").asText();
        return security.post("/accounts/" + account + "/grants/" + grant + "/decision", Json.of("approved", true)).expect(200);
    }

    @Test
    void anAdministratorCountsOnlyWhenASecondPersonHasApproved() throws SQLException {
        String id = create(world.as(Role.SYSTEM_ADMIN, "13"), "audit_admin", COUNTY);
        Api auditor = signedIn(id);
        assertThat(auditor.get("/me").json().path("roles")).isEmpty();
        assertThat(world.as(Role.SECURITY_ADMIN, "13").get("/accounts?waiting=true&limit=100").json().path("items"))
                .anyMatch(item -> item.path("id").asText().equals(id));

        world.as(Role.SECURITY_ADMIN, NEIGHBOUR).get("/accounts/" + id).expectProblem(404, "not-found");
        approve(id, COUNTY);

        assertThat(auditor.get("/me").json().path("roles")).extracting(JsonNode::asText).containsExactly("audit_admin");
    }

    @Test
    void administratorsAreNeverCombinedWithEachOtherOrWithCaseWork() {
        String caseWorker = create(admin, "county_centre", COUNTY);
        admin.post("/accounts/" + caseWorker + "/grants", Json.of("role", "security_admin", "regionCode", COUNTY)).expectProblem(409, "kinds-apart");
        String security = create(admin, "security_admin", COUNTY);
        admin.post("/accounts/" + security + "/grants", Json.of("role", "audit_admin", "regionCode", COUNTY)).expectProblem(409, "kinds-apart");
        admin.post("/accounts/" + security + "/grants", Json.of("role", "grid_worker", "regionCode", VILLAGE)).expectProblem(409, "kinds-apart");
        admin.post("/accounts/" + security + "/password", Json.of("reason", "本人忘记")).expectProblem(409, "beyond-authority");
        operator().get("/accounts/" + security).expect(200);
        operator().post("/accounts/" + security + "/password", Json.of("reason", " ")).expectProblem(400, "invalid-input");
        operator().post("/accounts/" + security + "/password", Json.of("reason", "受本人书面委托")).expect(200);
        assertThat(world.as(Role.AUDIT_ADMIN, COUNTY).get("/audit-entries?operation=resetPassword&subjectId=" + security).expect(200).json()
                .path("items").findValuesAsText("reason")).containsExactly("受本人书面委托");
        operator().get("/accounts/" + caseWorker).expectProblem(404, "not-found");
    }

    @Test
    void nobodyChangesTheirOwnAccountOrOneThatReachesFurtherThanTheirs() throws SQLException {
        String own = Someone.as(Role.SYSTEM_ADMIN, COUNTY).id();
        admin.post("/accounts/" + own + "/grants", Json.of("role", "system_admin", "regionCode", COUNTY)).expectProblem(409, "own-account");

        String id = create(admin, "village_officer", VILLAGE);
        world.as(Role.SYSTEM_ADMIN, "1304").post("/accounts/" + id + "/grants", Json.of("role", "city_centre", "regionCode", "1304")).expect(200);
        admin.post("/accounts/" + id + "/password", Json.of("reason", "本人忘记")).expectProblem(409, "beyond-authority");
        admin.post("/accounts/" + id + "/suspension", Json.of("reason", "x")).expectProblem(409, "beyond-authority");
    }

    @Test
    void whoStillHasWorkToHandOverCannotLeave() throws SQLException {
        String id = create(admin, "grid_worker", VILLAGE);
        SomebodysWork.OPEN.put(id, List.of(new OpenDuties.OpenDuty("grid", "1", "网格：一组")));

        JsonNode refused = admin.post("/accounts/" + id + "/departure", Json.of("reason", "离岗")).expectProblem(409, "open-duties").json();
        assertThat(refused.at("/facts/duties/0/title").asText()).isEqualTo("网格：一组");
        assertThat(admin.get("/accounts/" + id).json().at("/openDuties/0/kind").asText()).isEqualTo("grid");

        SomebodysWork.OPEN.remove(id);
        Api worker = signedIn(id);
        admin.post("/accounts/" + id + "/departure", Json.of("reason", "离岗")).expect(200);
        worker.get("/me").expectProblem(403, "account-suspended");
        admin.post("/accounts/" + id + "/reactivation", "").expectProblem(409, "account-left");
        assertThat(admin.get("/accounts?status=left&limit=100").json().path("items")).anyMatch(item -> item.path("id").asText().equals(id));
    }

    /** Work of a feature that does not exist yet. */
    @Singleton
    static final class SomebodysWork implements OpenDuties {

        static final Map<String, List<OpenDuty>> OPEN = new ConcurrentHashMap<>();

        @Override
        public List<OpenDuty> of(String accountId) {
            return OPEN.getOrDefault(accountId, List.of());
        }
    }

    @Test
    void aStaleCorrectionIsRefused() {
        String id = create(admin, "grid_worker", VILLAGE);
        String etag = admin.get("/accounts/" + id).etag();
        admin.ifMatch(etag).put("/accounts/" + id, Json.of("name", "王明")).expect(200);
        admin.ifMatch(etag).put("/accounts/" + id, Json.of("name", "王亮")).expectProblem(412, "stale");
        assertThat(admin.get("/accounts/" + id).json().at("/account/name").asText()).isEqualTo("王明");
    }

    @Test
    void theListFiltersAndPagesAndCostsThreeStatements() {
        String county = "130404";
        Api other = world.as(Role.SYSTEM_ADMIN, county);
        for (int i = 0; i < 3; i++) {
            create(other, i == 0 ? "county_bureau" : "county_centre", county);
        }

        Answer page = other.get("/accounts?role=county_centre&limit=1").expect(200);

        assertThat(page.json().path("items")).hasSize(1);
        assertThat(page.sqlStatements()).isLessThanOrEqualTo(3);
        Answer next = other.get("/accounts?role=county_centre&limit=5&cursor=" + page.json().path("nextCursor").asText()).expect(200);
        assertThat(next.json().path("items")).hasSize(1);
        assertThat(next.json().at("/items/0/id").asText()).isNotEqualTo(page.json().at("/items/0/id").asText());
        assertThat(admin.get("/accounts?region=" + county).expect(200).json().path("items")).isEmpty();
    }

    @Test
    void unusedAccountsAreListedOnceTheTenantHasSaidWhatThatMeans() throws SQLException {
        Api province = world.as(Role.SYSTEM_ADMIN, "61");
        Api other = world.as(Role.SYSTEM_ADMIN, "610116");
        String tenant = "/tenants/" + province.get("/tenant").json().at("/tenant/id").asText();
        String id = create(other, "county_centre", "610116");
        JsonNode refused = other.get("/accounts?unused=true").expectProblem(409, "tenant/not-configured").json();
        assertThat(refused.at("/facts/name").asText()).isEqualTo("access.unused_days");

        province.post(tenant + "/parameters/access.unused_days/values",
                Json.of("value", 30, "validFrom", TODAY.toString(), "reason", "办公室通知")).expect(201);
        assertThat(other.get("/accounts?unused=true").expect(200).json().path("items")).isEmpty();
        try (Connection owner = world.asOwner(); Statement statement = owner.createStatement()) {
            statement.execute("UPDATE access_account SET created_at = '2026-01-01' WHERE id = '" + id + "'");
        }

        assertThat(other.get("/accounts?unused=true").json().path("items")).extracting(item -> item.path("id").asText()).containsExactly(id);
        admin.get("/accounts?unused=true").expectProblem(409, "tenant/not-configured");
    }

    @Test
    void theDoorShowsWhoWorksInAJurisdictionAndNobodyElse() {
        String id = create(admin, "grid_worker", VILLAGE);
        Accounts accounts = world.bean(Accounts.class);
        var here = Jurisdiction.of(new RegionCode(TOWNSHIP));
        var there = Jurisdiction.of(new RegionCode(NEIGHBOUR));

        assertThat(accounts.find(here, id)).isPresent();
        assertThat(accounts.find(there, id)).isEmpty();
        assertThat(accounts.holds(here, id, Role.GRID_WORKER)).isTrue();
        assertThat(accounts.holds(here, id, Role.VILLAGE_OFFICER)).isFalse();
        assertThat(accounts.holds(there, id, Role.GRID_WORKER)).isFalse();
        assertThat(accounts.findAll(here, Set.of())).isEmpty();
    }
}
