package org.shouwang.householdcode;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.shouwang.householdcode.Doors.COUNTY;
import static org.shouwang.householdcode.Doors.NEIGHBOUR_COUNTY;
import static org.shouwang.householdcode.Doors.NEIGHBOUR_VILLAGE;
import static org.shouwang.householdcode.Doors.TOWNSHIP;
import static org.shouwang.householdcode.Doors.VILLAGE;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shouwang.household.HouseholdsRegistered;
import org.shouwang.householdcode.domain.HouseholdCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.outbox.Outbox;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.Clause;
import org.shouwang.world.Json;
import org.shouwang.world.World;

@Clause("SX-06")
class HouseholdCodesTest {

    private final World world = World.get();
    private final Doors doors = new Doors();
    private final Api officer = world.as(Role.VILLAGE_OFFICER, VILLAGE);

    @Test
    void aNewHouseholdGetsItsCodeByItselfAndOnlyOnce() {
        String household = doors.household(VILLAGE, "鲁守望");

        world.bean(Outbox.class).publish(new HouseholdsRegistered(VILLAGE.substring(0, 6), List.of(Long.valueOf(household))));
        String later = doors.household(VILLAGE, "昌守望");

        assertThat(doors.codes(household)).hasSize(1);
        assertThat(doors.codes(household).get(0).path("issuedBy").asText()).isEqualTo("系统");
        assertThat(doors.codes(household).get(0).path("issueReason").asText()).isEqualTo("first_issue");
        assertThat(doors.code(later)).isNotEqualTo(doors.code(household));
        assertThat(world.as(Role.AUDITOR, COUNTY).get("/audit-entries?operation=issueCode&subjectId=" + household)
                .json().path("items").findValuesAsText("actorName")).containsExactly("系统");
    }

    @Test
    void aRevokedCodeDoesNotComeBackByItself() {
        String household = doors.household(VILLAGE, "马守望");
        doors.revoke(household, "leaked");

        world.bean(Outbox.class).publish(new HouseholdsRegistered(VILLAGE.substring(0, 6), List.of(Long.valueOf(household))));
        doors.household(VILLAGE, "苗守望");

        assertThat(doors.codes(household).findValuesAsText("status")).containsExactly("revoked");
    }

    @Test
    void aCodeMovesWithItsHouseholdAndEndsWhenTheHouseholdLeaves() {
        Api county = world.as(Role.COUNTY_CENTRE, COUNTY);
        String household = doors.household(VILLAGE, "花守望");
        String page = "/households/" + household;
        String person = county.get(page).json().path("members").get(0).path("personId").asText();

        county.ifMatch(county.get(page).etag()).put(page, Json.of("household",
                Json.of("regionCode", NEIGHBOUR_VILLAGE, "householdType", "general"))).expect(200);
        await().atMost(ofSeconds(20)).until(() -> world.anonymous().get("/codes/" + doors.code(household))
                .json().path("place").path("village").asText().equals("田庄村"));
        county.ifMatch(county.get(page).etag()).post(page + "/members/" + person + "/departure",
                Json.of("on", World.today().minusDays(1).toString(), "reason", "death")).expect(200);
        await().atMost(ofSeconds(20)).until(() -> world.anonymous().get("/codes/" + doors.code(household)).status() == 404);

        assertThat(doors.codes(household).get(0).path("revocationReason").asText()).isEqualTo("household_left");
        county.post(page + "/codes", Json.of("reason", "first_issue")).expectProblem(409, "householdcode/household-not-active");
    }

    @Test
    void aVillageOfficerIssuesACodeThatThePhoneOpens() {
        String household = doors.household(VILLAGE, "褚守望");
        String codes = "/households/" + household + "/codes";
        doors.revoke(household, "lost");

        JsonNode issued = officer.post(codes, Json.of("reason", "first_issue")).expect(201).json();

        String code = issued.path("code").asText();
        assertThat(HouseholdCode.parse(code)).isPresent();
        assertThat(issued.path("url").asText()).isEqualTo("http://localhost:8080/c/" + code);
        assertThat(issued.path("status").asText()).isEqualTo("active");
        assertThat(issued.path("issuedBy").asText()).isEqualTo("测试village_officer-" + VILLAGE);
        assertThat(issued.path("abilities").toString()).isEqualTo("[\"issueCode\",\"revokeCode\"]");
        assertThat(officer.get(codes).json().path("items").get(0)).isEqualTo(issued);
        assertThat(world.as(Role.GRID_WORKER, VILLAGE).get(codes).json().path("items").get(0).path("abilities")).isEmpty();
    }

    @Test
    void aCodeThatIsAskedForTwiceIsIssuedOnce() {
        String codes = "/households/" + doors.household(VILLAGE, "卫守望") + "/codes";
        Api once = officer.withKey("issue-once-0001");

        Answer first = once.post(codes, Json.of("reason", "damaged")).expect(201);
        Answer second = once.post(codes, Json.of("reason", "damaged")).expect(201);

        assertThat(second.text()).isEqualTo(first.text());
        officer.post(codes, Json.of("reason", "first_issue")).expectProblem(409, "householdcode/already-issued");
        assertThat(officer.get(codes).json().path("items")).hasSize(2);
    }

    @Test
    void aReissueReplacesTheOldCodeAndTheHistoryTellsWhy() {
        String household = doors.household(VILLAGE, "蒋守望");
        String first = doors.code(household);
        String second = doors.reissue(household, "damaged");

        JsonNode history = officer.get("/households/" + household + "/codes").json().path("items");

        assertThat(history.findValuesAsText("code")).containsExactly(second, first);
        assertThat(history.findValuesAsText("status")).containsExactly("active", "revoked");
        assertThat(history.get(1).path("revocationReason").asText()).isEqualTo("damaged");
        assertThat(history.get(1).path("revokedBy").asText()).isEqualTo("测试county_centre-" + COUNTY);
        assertThat(history.get(1).path("abilities")).isEmpty();
        JsonNode older = officer.get("/households/" + household + "/codes?limit=1").json();
        assertThat(officer.get("/households/" + household + "/codes?limit=1&cursor=" + older.path("nextCursor").asText())
                .json().path("items").findValuesAsText("code")).containsExactly(first);
    }

    @Test
    void aRevokedHouseholdHasNoCodeUntilAnotherIsIssued() {
        String household = doors.household(VILLAGE, "沈守望");
        String revocation = "/households/" + household + "/codes/revocation";

        JsonNode revoked = officer.post(revocation, Json.of("reason", "issued_by_mistake")).expect(200).json();

        assertThat(revoked.path("status").asText()).isEqualTo("revoked");
        assertThat(revoked.path("revocationReason").asText()).isEqualTo("issued_by_mistake");
        officer.post(revocation, Json.of("reason", "lost")).expectProblem(409, "householdcode/none-in-force");
        doors.reissue(household, "first_issue");
    }

    @Test
    void aReasonThatDoesNotFitIsRefused() {
        String codes = "/households/" + doors.household(VILLAGE, "韩守望") + "/codes";

        officer.post(codes, Json.of("reason", "household_left")).expectProblem(400, "invalid-input");
        officer.post(codes, Json.of("reason", "no such")).expectProblem(400, "invalid-input");
        officer.post(codes, Json.of()).expectProblem(400, "invalid-input");
        officer.post(codes + "/revocation", Json.of("reason", "first_issue")).expectProblem(400, "invalid-input");
    }

    @Test
    void whoReissuesAtTheSameTimeTakesTurnsAndOneCodeIsLeft() {
        String household = doors.household(VILLAGE, "杨守望");
        String codes = "/households/" + household + "/codes";

        List<String> issued = IntStream.range(0, 20).parallel()
                .mapToObj(attempt -> officer.post(codes, Json.of("reason", "lost")).expect(201).json().path("code").asText())
                .toList();

        JsonNode history = officer.get(codes + "?limit=100").json().path("items");
        assertThat(history.findValuesAsText("code")).hasSize(21).containsAll(issued);
        assertThat(history.findValuesAsText("status")).containsOnlyOnce("active");
        assertThat(issued.stream().filter(code -> world.anonymous().get("/codes/" + code).status() == 200)).hasSize(1);
    }

    @Test
    void nobodyElseTouchesTheCodesOfAHousehold() {
        String household = doors.household(VILLAGE, "朱守望");
        String codes = "/households/" + household + "/codes";
        Answer unknown = officer.get("/households/1/codes").expectProblem(404, "not-found");

        for (Api stranger : List.of(
                world.as(Role.VILLAGE_OFFICER, NEIGHBOUR_VILLAGE), world.as(Role.COUNTY_CENTRE, NEIGHBOUR_COUNTY))) {
            assertThat(stranger.get(codes).expect(404).withoutTrace()).isEqualTo(unknown.withoutTrace());
            stranger.post(codes, Json.of("reason", "lost")).expectProblem(404, "not-found");
            stranger.post(codes + "/revocation", Json.of("reason", "lost")).expectProblem(404, "not-found");
        }
        world.as(Role.GRID_WORKER, VILLAGE).post(codes, Json.of("reason", "lost")).expect(403);
        assertThat(officer.get(codes).json().path("items").findValuesAsText("status")).containsExactly("active");
    }

    @Test
    void doorPlatesOfAVillageComeGroupByGroupWithoutNames() {
        String village = "130431100204";
        Api station = world.as(Role.TOWNSHIP_STATION, TOWNSHIP);
        List.of("一组", "二组").forEach(group -> station.post("/regions/" + village + "/groups", Json.of("name", group)).expect(201));
        String second = doors.household(village + "002", "秦守望");
        String first = doors.household(village + "001", "尤守望");
        String without = doors.household(village + "001", "许守望");
        String neighbour = doors.household("130431100205", "何守望");
        doors.revoke(without, "lost");

        Answer page = station.get("/door-plates?limit=1&region=" + village).expect(200);
        Answer next = station.get("/door-plates?limit=1&region=" + village + "&cursor=" + page.json().path("nextCursor").asText());

        assertThat(page.json().path("items").findValuesAsText("householdId")).containsExactly(first);
        assertThat(next.json().path("items").findValuesAsText("householdId")).containsExactly(second);
        assertThat(next.json().path("nextCursor").isNull()).isTrue();
        JsonNode plate = page.json().path("items").get(0);
        assertThat(plate.path("village").asText()).isEqualTo("康双塔村");
        assertThat(plate.path("group").asText()).isEqualTo("一组");
        assertThat(plate.path("householdNo").asText()).hasSize(13);
        assertThat(plate.path("url").asText()).endsWith("/c/" + plate.path("code").asText());
        assertThat(page.text() + next.text()).doesNotContain("尤守望", "秦守望", without, neighbour);
        assertThat(station.get("/door-plates?region=" + village + "002").json().path("items").findValuesAsText("householdId"))
                .containsExactly(second);
        assertThat(world.as(Role.AUDITOR, COUNTY).get("/audit-entries?operation=listDoorPlates&region=" + village)
                .json().path("items").findValuesAsText("rowCount")).contains("1");
    }

    @Test
    void doorPlatesOfAnotherPlaceAreOutOfReach() {
        doors.household(NEIGHBOUR_VILLAGE, "吕守望");

        officer.get("/door-plates?region=" + NEIGHBOUR_VILLAGE).expectProblem(404, "not-found");
        officer.get("/door-plates?region=nonsense").expectProblem(404, "not-found");
        world.as(Role.COUNTY_CENTRE, COUNTY).get("/door-plates?region=" + COUNTY).expectProblem(400, "invalid-input");
    }

    @Test
    void aForgedCursorDoesNotReachBeyondTheVillage() {
        doors.household("130431100201", "施守望");
        String forged = Base64.getUrlEncoder().withoutPadding().encodeToString("1304\u001f0".getBytes(StandardCharsets.UTF_8));

        Answer answer = world.as(Role.VILLAGE_OFFICER, "130431100206").get("/door-plates?region=130431100206&cursor=" + forged);

        assertThat(answer.expect(200).json().path("items")).isEmpty();
    }
}
