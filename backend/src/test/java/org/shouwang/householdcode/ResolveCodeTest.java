package org.shouwang.householdcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.householdcode.Doors.COUNTY;
import static org.shouwang.householdcode.Doors.NEIGHBOUR_COUNTY;
import static org.shouwang.householdcode.Doors.NEIGHBOUR_VILLAGE;
import static org.shouwang.householdcode.Doors.TOWNSHIP;
import static org.shouwang.householdcode.Doors.VILLAGE;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.shouwang.householdcode.domain.HouseholdCode;
import org.shouwang.kernel.Role;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.Clause;
import org.shouwang.world.Replica;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

@Clause("SX-06")
class ResolveCodeTest {

    private final World world = World.get();
    private final Doors doors = new Doors();
    private final Api passerBy = world.anonymous();

    @Test
    void whoeverScansADoorLearnsTheVillageAndWhomToRingAndNoName() {
        String household = doors.household(VILLAGE, "赵守望");
        String code = doors.code(household);

        Answer answer = passerBy.get("/codes/" + code).expect(200);

        assertThat(answer.json().path("view").asText()).isEqualTo("public");
        assertThat(answer.json().path("place").toString())
                .isEqualTo("{\"county\":\"鸡泽县\",\"township\":\"鸡泽镇\",\"village\":\"南街村\"}");
        assertThat(answer.json().path("waysToDeclare")).isNotEmpty();
        assertThat(answer.json().path("household").isNull()).isTrue();
        assertThat(answer.json().path("departmentRecord").isNull()).isTrue();
        assertThat(answer.text()).doesNotContain("赵守望", household);
        assertThat(answer.sqlStatements()).isEqualTo(1);
    }

    @Test
    void aScanTellsTheDutyPhoneOfTheVillageOrOfTheNearestPlaceAboveIt() {
        String code = doors.code(doors.household("130431100203", "钱守望"));
        Api county = world.as(Role.COUNTY_CENTRE, COUNTY);

        county.ifMatch(county.get("/regions/" + TOWNSHIP).etag()).put("/regions/" + TOWNSHIP + "/duty-contact",
                Map.of("title", "鸡泽镇工作站", "phone", "0310-7520001")).expect(200);

        assertThat(passerBy.get("/codes/" + code).json().path("dutyContact").toString())
                .isEqualTo("{\"title\":\"鸡泽镇工作站\",\"phone\":\"0310-7520001\"}");
    }

    @Test
    void anOfficialOfTheRegionSeesTheHouseholdAndLeavesATrace() {
        String household = doors.household(VILLAGE, "孙守望");
        String code = doors.code(household);

        for (Role role : List.of(Role.GRID_WORKER, Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY)) {
            assertSeesHousehold(world.as(role, VILLAGE).get("/codes/" + code), household);
        }
        assertSeesHousehold(world.as(Role.TOWNSHIP_STATION, TOWNSHIP).get("/codes/" + code), household);
        assertSeesHousehold(world.as(Role.COUNTY_BUREAU, COUNTY).get("/codes/" + code), household);
        assertSeesHousehold(world.as(Role.PROVINCE_CENTRE, "13").get("/codes/" + code), household);

        JsonNode trail = world.as(Role.AUDITOR, COUNTY)
                .get("/audit-entries?operation=resolveCode&subjectId=" + household).expect(200).json().path("items");
        assertThat(trail.findValuesAsText("actorUsername")).containsExactly(
                "province_centre-13", "county_bureau-130431", "township_station-130431100",
                "first_secretary-130431100201", "village_officer-130431100201", "grid_worker-130431100201");
    }

    private static void assertSeesHousehold(Answer answer, String household) {
        JsonNode entry = answer.expect(200).json();
        assertThat(entry.path("view").asText()).isEqualTo("official");
        assertThat(entry.path("household").path("id").asText()).isEqualTo(household);
        assertThat(entry.path("household").path("headName").asText()).isEqualTo("孙守望");
        assertThat(entry.path("household").path("householdNo").asText()).hasSize(13);
        assertThat(entry.path("household").path("regionName").asText()).isEqualTo("河北省邯郸市鸡泽县鸡泽镇南街村");
        assertThat(answer.sqlStatements()).as("code, household, audit").isEqualTo(3);
    }

    @Test
    void whoHasNoBusinessWithTheHouseholdGetsTheAnswerOfAPasserByToTheByte() {
        String household = doors.household(VILLAGE, "李守望");
        String code = doors.code(household);
        Answer asPasserBy = passerBy.get("/codes/" + code).expect(200);

        for (Someone stranger : List.of(
                Someone.as(Role.GRID_WORKER, NEIGHBOUR_VILLAGE),
                Someone.as(Role.GRID_WORKER, VILLAGE + "001"),
                Someone.as(Role.COUNTY_CENTRE, NEIGHBOUR_COUNTY),
                Someone.as(Role.PROVINCE_CENTRE, "52"),
                Someone.as(Role.FUND_OFFICER, COUNTY),
                Someone.as(Role.PLATFORM_OPERATOR, "13"),
                Someone.department("medical_insurance", NEIGHBOUR_COUNTY),
                Someone.with(null, Role.COUNTY_CENTRE))) {
            Answer answer = world.as(stranger).get("/codes/" + code).expect(200);
            assertThat(answer.bytes()).as(stranger.id()).isEqualTo(asPasserBy.bytes());
            assertThat(headers(answer)).as(stranger.id()).isEqualTo(headers(asPasserBy));
            assertThat(answer.sqlStatements()).as(stranger.id()).isEqualTo(1);
        }
        assertThat(world.withToken("nonsense").get("/codes/" + code).bytes()).isEqualTo(asPasserBy.bytes());
    }

    @Test
    void aDepartmentOfTheRegionSeesWhatItNeedsToMatchTheHouseholdAndNothingPersonal() {
        String household = doors.household(VILLAGE, "周守望");
        String code = doors.code(household);

        Answer answer = world.as(Someone.department("medical_insurance", COUNTY)).get("/codes/" + code).expect(200);

        assertThat(answer.json().path("view").asText()).isEqualTo("department");
        assertThat(fields(answer.json().path("departmentRecord")))
                .containsExactly("householdNo", "householdType", "memberCount", "nationalHouseholdNo", "regionCode");
        assertThat(answer.json().path("household").isNull()).isTrue();
        assertThat(answer.text()).doesNotContain("周守望", household);
    }

    @Test
    void revokedUnknownAndMistypedCodesLookAlike() {
        String household = doors.household(VILLAGE, "吴守望");
        String old = doors.code(household);
        String current = doors.reissue(household, "lost");
        String mistyped = current.substring(0, 26) + (current.endsWith("0") ? "1" : "0");

        Answer unknown = passerBy.get("/codes/" + HouseholdCode.random()).expectProblem(404, "not-found");
        for (String dead : List.of(old, mistyped, "x", "0".repeat(200))) {
            Answer answer = passerBy.get("/codes/" + dead).expectProblem(404, "not-found");
            assertThat(answer.withoutTrace()).isEqualTo(unknown.withoutTrace());
            assertThat(headers(answer)).isEqualTo(headers(unknown));
            assertThat(answer.sqlStatements()).as("as much work as for a code that could be one").isEqualTo(1);
        }
        assertThat(world.as(Role.COUNTY_CENTRE, COUNTY).get("/codes/" + old).expect(404).withoutTrace())
                .isEqualTo(unknown.withoutTrace());
        passerBy.get("/codes/" + current).expect(200);
    }

    @Test
    void aCodeIsFoundHoweverItIsTyped() {
        String code = doors.code(doors.household(VILLAGE, "郑守望"));

        passerBy.get("/codes/" + code.toLowerCase().replaceAll("(.{9})", "$1-")).expect(200);
        passerBy.get("/codes/" + code.replace('0', 'o').replaceAll("(.{3})", "$1%20")).expect(200);
    }

    @Test
    void aRevokedCodeIsDeadOnEveryServerAtOnce() {
        String household = doors.household(VILLAGE, "王守望");
        String code = doors.code(household);
        try (Replica other = world.replica(Map.of())) {
            other.anonymous().get("/codes/" + code).expect(200);

            String next = doors.reissue(household, "leaked");

            other.anonymous().get("/codes/" + code).expectProblem(404, "not-found");
            other.anonymous().get("/codes/" + next).expect(200);
            doors.revoke(household, "household_left");
            other.anonymous().get("/codes/" + next).expectProblem(404, "not-found");
        }
    }

    @Test
    void whoGuessesIsSlowedDownAndNobodyElse() {
        String code = doors.code(doors.household(VILLAGE, "冯守望"));
        try (Replica strict = world.replica(Map.of("shouwang.householdcode.misses-per-minute", 3))) {
            Api guesser = strict.anonymous();
            for (int scan = 0; scan < 10; scan++) {
                guesser.get("/codes/" + code).expect(200);
            }
            for (int guess = 0; guess < 3; guess++) {
                guesser.get("/codes/" + HouseholdCode.random()).expect(404);
            }
            Answer refused = guesser.get("/codes/" + HouseholdCode.random()).expectProblem(429, "too-many-requests");

            assertThat(Integer.parseInt(refused.header("Retry-After").orElseThrow())).isBetween(1, 20);
            guesser.get("/codes/" + code).expect(429);
            strict.as(Role.GRID_WORKER, NEIGHBOUR_VILLAGE).get("/codes/" + code).expect(200);
        }
    }

    @Test
    void everyScanIsCountedAlsoThoseJustBeforeAServerStops() {
        String household = doors.household(VILLAGE, "陈守望");
        String code = doors.code(household);
        try (Replica stopping = world.replica(Map.of())) {
            for (int scan = 0; scan < 7; scan++) {
                stopping.anonymous().get("/codes/" + code).expect(200);
            }
            stopping.as(Role.GRID_WORKER, VILLAGE).get("/codes/" + code).expect(200);
        }

        JsonNode entry = world.as(Role.VILLAGE_OFFICER, VILLAGE).get("/households/" + household + "/codes").json().path("items").get(0);
        assertThat(entry.path("scans").asInt()).isEqualTo(8);
        assertThat(entry.path("lastScannedOn").isNull()).isFalse();
    }

    @Test
    void aScanSendsItsOneStatementAndNothingAroundIt() throws SQLException {
        String code = doors.code(doors.household(VILLAGE, "卓守望"));
        passerBy.get("/codes/" + code).expect(200);
        int scans = 500;

        Map<String, Long> before = sent();
        for (int scan = 0; scan < scans; scan++) {
            passerBy.get("/codes/" + code).expect(200);
        }
        Map<String, Long> after = sent();

        // The server's own background work sends a few, too.
        assertThat(after.get("Com_select") - before.get("Com_select")).isBetween((long) scans, scans + 250L);
        for (String around : List.of("Com_begin", "Com_commit", "Com_rollback", "Com_set_option")) {
            assertThat(after.get(around) - before.get(around)).as(around).isLessThan(250);
        }
    }

    /** What all clients have sent to the database so far. */
    private Map<String, Long> sent() throws SQLException {
        Map<String, Long> sent = new TreeMap<>();
        try (Connection owner = world.asOwner();
                var status = owner.createStatement();
                var rows = status.executeQuery("SHOW GLOBAL STATUS LIKE 'Com\\_%'")) {
            while (rows.next()) {
                sent.put(rows.getString(1), rows.getLong(2));
            }
        }
        return sent;
    }

    private static Set<String> fields(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Without those that differ from request to request. */
    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.response().headers().map());
        headers.keySet().removeAll(Set.of("date", "x-trace-id"));
        return headers;
    }
}
