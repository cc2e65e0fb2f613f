package org.shouwang.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.jobs.JobHandler;
import org.shouwang.platform.jobs.JobRun;
import org.shouwang.platform.jobs.Jobs;
import org.shouwang.platform.jobs.Progress;
import org.shouwang.world.Api;
import org.shouwang.world.Json;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/** What goes on and what stands still while a county is suspended; the province beside it works on. */
class SuspendedTenantTest {

    private static final String NEIGHBOUR = "130624";
    private static final String NEIGHBOUR_VILLAGE = "130624100203";

    private final World world = World.get();
    private final Api operator = world.as(new Someone("operator-pause", List.of("platform_operator"), null, null));

    @Test
    void aJobWaitsBetweenTwoChunksAndGoesOnWhereItStoppedWhenTheTenantIsBack() throws InterruptedException {
        RegionCode county = new RegionCode("640104");
        String tenant = open(county.value(), "兴庆区");
        Actor officer = new Actor("o", "o", "县中心", Set.of(Role.COUNTY_CENTRE), Jurisdiction.of(county), Optional.empty());
        long job = world.bean(Jobs.class).submit(PatientJob.KIND, "", officer, county);
        PatientJob.INSIDE_THE_SECOND.await();

        operator.post(tenant + "/suspension", Json.of("reason", "欠费")).expect(200);
        PatientJob.GO_ON.countDown();
        await().pollDelay(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(20)).until(() -> PatientJob.DONE.size() == 2);
        assertThat(world.bean(Jobs.class).get(officer, job).state()).isNotEqualTo("done");

        operator.post(tenant + "/reopening", Json.of("reason", "已缴费")).expect(200);
        await().atMost(Duration.ofSeconds(90)).until(() -> world.bean(Jobs.class).get(officer, job).state().equals("done"));
        assertThat(PatientJob.DONE).as("nothing is left out and nothing done twice").containsExactly(1, 2, 3);
    }

    /** Counts to three, and waits inside the second chunk for the test. */
    @Singleton
    static final class PatientJob implements JobHandler {

        static final String KIND = "patient";
        static final CountDownLatch INSIDE_THE_SECOND = new CountDownLatch(1);
        static final CountDownLatch GO_ON = new CountDownLatch(1);
        static final Queue<Integer> DONE = new ConcurrentLinkedQueue<>();

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void run(JobRun run) {
            for (int next = run.checkpoint().map(Integer::parseInt).orElse(0) + 1; next <= 3; next++) {
                int number = next;
                run.chunk(() -> {
                    if (number == 2) {
                        INSIDE_THE_SECOND.countDown();
                        await(GO_ON);
                    }
                    DONE.add(number);
                    return new Progress(Integer.toString(number), 1, 0);
                });
            }
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    @Test
    void aScanStillSaysWhomToRingAndAnOfficialSeesNoMoreThanThat() {
        String tenant = open("640181", "灵武市");
        Api centre = world.as(Role.COUNTY_CENTRE, "640181");
        String village = village(centre, "640181");
        String household = register(centre, village, "64018119700101001");
        String code = code(centre, household);
        world.as(Role.VILLAGE_OFFICER, village).get("/codes/" + code).expect(200);

        operator.post(tenant + "/suspension", Json.of("reason", "欠费")).expect(200);

        JsonNode scanned = world.anonymous().get("/codes/" + code).expect(200).json();
        assertThat(scanned.path("view").asText()).isEqualTo("public");
        assertThat(scanned.at("/place/county").asText()).isEqualTo("灵武市");
        var official = world.as(Role.VILLAGE_OFFICER, village).get("/codes/" + code);
        assertThat(official.text()).doesNotContain(household, "马守望");
        var department = world.as(Someone.department("medical_insurance", "640181")).get("/codes/" + code);
        assertThat(department.json().path("departmentRecord").isObject()).isFalse();
    }

    @Test
    void aHouseholdDoesNotLeaveASuspendedCounty() {
        String tenant = open("640221", "平罗县");
        Api centre = world.as(Role.COUNTY_CENTRE, "640221");
        String household = register(centre, village(centre, "640221"), "64022119700101001");
        String request = centre.ifMatch(centre.get("/households/" + household).etag()).post("/households/" + household + "/move-requests",
                Json.of("countyCode", NEIGHBOUR, "on", World.today().minusDays(3).toString(), "reason", "投靠子女")).expect(201).json().path("id").asText();
        Api receivers = world.as(Role.COUNTY_CENTRE, NEIGHBOUR);
        var acceptance = Json.of("regionCode", NEIGHBOUR_VILLAGE, "address", "新村");

        operator.post(tenant + "/suspension", Json.of("reason", "欠费")).expect(200);
        receivers.post("/household-moves/" + request + "/acceptance", acceptance).expectProblem(403, "tenant-suspended");

        operator.post(tenant + "/reopening", Json.of("reason", "已缴费")).expect(200);
        receivers.post("/household-moves/" + request + "/acceptance", acceptance).expect(201);
    }

    @Test
    void breakGlassEndsByItselfWhenItsTimeIsOver() throws SQLException {
        String tenant = open("640381", "青铜峡市");
        world.as(Role.SYSTEM_ADMIN, "640381").post(tenant + "/parameters/tenant.break_glass_hours/values",
                Json.of("value", 4, "validFrom", World.today().toString(), "reason", "局务会")).expect(201);
        Api keeper = world.as(Role.SECURITY_ADMIN, "640381");
        String glass = operator.post(tenant + "/break-glass", Json.of("reason", "排查", "hours", 1)).expect(201).json().path("id").asText();
        keeper.post("/break-glass/" + glass + "/approval", Json.of("reason", "同意")).expect(200);
        operator.get("/households").expect(200);

        try (Connection owner = world.asOwner(); Statement statement = owner.createStatement()) {
            statement.execute("UPDATE tenant_break_glass SET valid_to = '2026-01-01' WHERE id = " + glass);
        }

        operator.get("/households").expectProblem(403, "forbidden");
        JsonNode shown = keeper.get(tenant + "/break-glass").expect(200).json().at("/items/0");
        assertThat(shown.path("state").asText()).isEqualTo("ended");
        assertThat(shown.path("abilities")).extracting(JsonNode::asText).containsExactly("listBreakGlassReads");
        operator.post(tenant + "/break-glass", Json.of("reason", "再看一次", "hours", 1)).expect(201);
    }

    private String open(String county, String name) {
        return "/tenants/" + operator.post("/tenants", Json.of("regionCode", county, "name", name, "reason", "服务合同",
                "contacts", List.of(Json.of("title", "县监测中心", "phone", "0954-1234567")),
                "administrators", Json.of(
                        "system", person(county, "sys", "2"), "security", person(county, "sec", "3"), "audit", person(county, "aud", "4"))))
                .expect(201).json().at("/tenant/id").asText();
    }

    private static Map<String, ?> person(String county, String office, String digit) {
        return Json.of("name", "马明", "username", "pause." + office + county, "phone", "1392" + digit + county);
    }

    private static String village(Api centre, String county) {
        String township = centre.get("/regions?parent=" + county).expect(200).json().at("/items/0/code").asText();
        return centre.get("/regions?parent=" + township).expect(200).json().at("/items/0/code").asText();
    }

    private static String register(Api centre, String village, String digits) {
        return centre.post("/households", Json.of(
                "household", Json.of("regionCode", village, "householdType", "general"),
                "members", List.of(Json.of("relation", "head", "name", "马守望",
                        "idNumber", digits + org.shouwang.kernel.IdNumber.checkCharacter(digits))))).expect(201).json().path("id").asText();
    }

    private static String code(Api centre, String household) {
        await().atMost(Duration.ofSeconds(20)).until(() ->
                !centre.get("/households/" + household + "/codes").expect(200).json().path("items").isEmpty());
        return centre.get("/households/" + household + "/codes").json().at("/items/0/code").asText();
    }
}
