package org.shouwang.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.Neighbourhood.faults;
import static org.shouwang.household.Neighbourhood.man;
import static org.shouwang.household.Neighbourhood.member;
import static org.shouwang.household.Neighbourhood.woman;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.Clause;
import org.shouwang.world.Eventually;
import org.shouwang.world.Json;

class SplitAndMoveTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final LocalDate DAY = TODAY.minusDays(20);

    private final Neighbourhood here = new Neighbourhood("130623100207", "130623100208");
    private final Api neighbours = here.world.as(Role.COUNTY_CENTRE, Neighbourhood.NEIGHBOUR_COUNTY);

    @Test
    @Clause({"GZ-30", "HB-04"})
    void aSonsFamilyBecomesAHouseholdOfItsOwnAndBothHistoriesStay() {
        String home = here.household(here.facts("householdType", "out_of_poverty", "outOfPovertyYear", 2019, "address", "东街"),
                member("head", "王老", man(1950)), member("son", "王壮", man(1980)), member("daughter_in_law", "李媳", woman(1982)));
        JsonNode members = here.page(home).path("members");

        String split = split(home, members, DAY, "王壮", "head", "李媳", "spouse").expect(201).json().path("id").asText();

        JsonNode fresh = here.page(split);
        assertThat(fresh.path("memberCount").asInt()).isEqualTo(2);
        assertThat(fresh.path("household").path("householdType").asText()).isEqualTo("out_of_poverty");
        assertThat(fresh.path("household").path("address").asText()).isEqualTo("新街");
        assertThat(fresh.path("members").get(0).path("personId").asText()).isEqualTo(personOf(members, "王壮"));
        assertThat(fresh.path("members").get(0).path("facts").path("joinReason").asText()).isEqualTo("split");
        assertThat(here.page(home).path("memberCount").asInt()).isEqualTo(1);
        assertThat(on(home, DAY.minusDays(1)).path("memberCount").asInt()).isEqualTo(3);
        assertThat(on(home, DAY).path("memberCount").asInt()).isEqualTo(1);
        assertThat(faults(here.officer().get("/households/" + split + "?asOf=" + DAY.minusDays(1)).expectProblem(400, "invalid-input")))
                .containsExactly("/asOf date.before-household");
        assertThat(on(split, DAY).path("memberCount").asInt()).isEqualTo(2);
        String newNo = fresh.path("householdNo").asText();
        assertThat(changes(home).get(0).path("otherHouseholdNo").asText()).isEqualTo(newNo);
        assertThat(changes(split).get(0).path("operation").asText()).isEqualTo("splitHousehold");
        assertThat(Eventually.get(() -> here.officer().get("/households/" + split + "/codes").expect(200).json().path("items"),
                codes -> !codes.isEmpty())).hasSize(1);
    }

    @Test
    @Clause({"GZ-30", "HB-04"})
    void splitsAndMergersAreNoReasonsForJoiningOrLeavingAlone() {
        String home = here.household(here.facts(), member("head", "王老", man(1950)), member("son", "王壮", man(1980)));
        String son = personOf(here.page(home).path("members"), "王壮");

        for (String way : List.of("split", "merger")) {
            assertThat(faults(here.officer().post("/households/" + home + "/members/" + son + "/departure",
                    Json.of("on", DAY.toString(), "reason", way)))).containsExactly("/reason reason.by-" + way);
            assertThat(faults(here.officer().post("/households/" + home + "/members",
                    member("son", "王小", man(2010), "joinedOn", DAY.toString(), "joinReason", way)))).containsExactly("/joinReason reason.by-" + way);
        }
        assertThat(here.page(home).path("memberCount").asInt()).isEqualTo(2);
    }

    @Test
    @Clause("DQ-033")
    void whenTheHeadLeavesBothSidesNameTheirHeadAndSomebodyStays() {
        String home = here.household(here.facts(), member("head", "王老", man(1950)), member("spouse", "李老", woman(1952)), member("son", "王壮", man(1980)));
        JsonNode members = here.page(home).path("members");

        assertThat(faults(split(home, members, DAY, "王老", "head"))).containsExactly("/relations relations.incomplete");
        assertThat(faults(split(home, members, DAY, "王壮", "son"))).containsExactly("/members head.missing");
        assertThat(faults(split(home, members, DAY, "王老", "head", "李老", "spouse", "王壮", "son"))).containsExactly("/members split.nobody-stays");
        assertThat(faults(split(home, members, TODAY.plusDays(1), "王壮", "head"))).containsExactly("/on date.future");
        assertThat(faults(split(home, members, LocalDate.of(1979, 12, 31), "王壮", "head"))).contains("/on date.before-birth");
        assertThat(faults(here.officer().ifMatch(here.version(home)).post("/households/" + home + "/split", Json.of())))
                .containsExactlyInAnyOrder("/members required", "/on required", "/regionCode required");
        assertThat(here.page(home).path("memberCount").asInt()).isEqualTo(3);
    }

    @Test
    void aSplitIsDoneOnceHoweverOftenItIsSentAndOnlyByWhoSawTheLastVersion() {
        String home = here.household(here.facts(), member("head", "王老", man(1950)), member("son", "王壮", man(1980)));
        JsonNode members = here.page(home).path("members");
        Map<String, @Nullable Object> form = splitForm(members, DAY, "王壮", "head");
        String key = UUID.randomUUID().toString();
        String path = "/households/" + home + "/split";

        here.officer().post(path, form).expectProblem(428, "version-missing");
        here.officer().ifMatch("\"9\"").post(path, form).expectProblem(412, "stale");
        String first = here.officer().withKey(key).ifMatch("\"1\"").post(path, form).expect(201).text();
        String again = here.officer().withKey(key).ifMatch("\"1\"").post(path, form).expect(201).text();

        assertThat(again).isEqualTo(first);
        assertThat(changes(home)).hasSize(1);
    }

    @Test
    @Clause("HB-04")
    void twoHouseholdsBecomeOneAndTheOtherLeavesWithItsCode() {
        String stays = here.household(here.facts(), member("head", "王壮", man(1980)));
        String joins = here.household(here.facts("householdType", "out_of_poverty", "outOfPovertyYear", 2018, "keyGroups", List.of("monitoring_target")),
                member("head", "王老", man(1950)), member("spouse", "李老", woman(1952)));
        JsonNode parents = here.page(joins);
        Eventually.get(() -> here.officer().get("/households/" + joins + "/codes").json().path("items"), codes -> !codes.isEmpty());

        merge(stays, parents, DAY, "王老", "father", "李老", "mother").expect(200);

        JsonNode page = here.page(stays);
        assertThat(page.path("memberCount").asInt()).isEqualTo(3);
        assertThat(page.path("household").path("householdType").asText()).isEqualTo("out_of_poverty");
        assertThat(page.path("household").path("keyGroups").get(0).asText()).isEqualTo("monitoring_target");
        JsonNode gone = here.page(joins);
        assertThat(gone.path("status").asText()).isEqualTo("merged");
        assertThat(gone.path("members")).isEmpty();
        assertThat(on(joins, DAY.minusDays(1)).path("memberCount").asInt()).isEqualTo(2);
        assertThat(on(joins, DAY.minusDays(1)).path("status").asText()).isEqualTo("active");
        assertThat(on(stays, DAY.minusDays(1)).path("memberCount").asInt()).isEqualTo(1);
        assertThat(on(stays, DAY.minusDays(1)).path("household").path("householdType").asText()).isEqualTo("general");
        JsonNode codes = Eventually.get(() -> here.officer().get("/households/" + joins + "/codes").expect(200).json().path("items"),
                items -> items.get(0).path("status").asText().equals("revoked"));
        assertThat(codes.get(0).path("revocationReason").asText()).isEqualTo("household_left");
    }

    @Test
    void onlyHouseholdsOfTheJurisdictionAndTheCountyAreMerged() {
        String stays = here.household();
        String joins = here.household();
        JsonNode other = here.page(joins);
        String abroad = register(neighbours, Neighbourhood.NEIGHBOUR_VILLAGE, member("head", "邻某", man(1970)));
        JsonNode stranger = neighbours.get("/households/" + abroad).expect(200).json();

        assertThat(faults(merge(stays, stranger, DAY, "邻某", "other"))).contains("/householdNo household.unknown");
        assertThat(faults(merge(stays, here.page(stays), DAY, "王某", "other"))).contains("/householdNo merger.same");
        assertThat(faults(merge(stays, other, DAY))).containsExactly("/relations relations.incomplete");
        assertThat(faults(merge(stays, other, DAY, "王某", "head"))).containsExactly("/relations head.twice");
        assertThat(here.page(joins).path("status").asText()).isEqualTo("active");
    }

    @Test
    void aHouseholdMovesToAnotherVillageAndItsPastStaysInTheOldOne() {
        String id = here.household(here.facts("address", "东街"), member("head", "王某", man(1970)));
        Map<String, @Nullable Object> form = Json.of("on", DAY.toString(), "regionCode", here.nextVillage, "address", "南街", "reason", "搬迁");

        assertThat(faults(here.officer().ifMatch("\"1\"").post("/households/" + id + "/move", form))).containsExactly("/regionCode region.unknown");
        assertThat(faults(here.as(Role.COUNTY_CENTRE).ifMatch("\"1\"").post("/households/" + id + "/move",
                Json.of("on", TODAY.plusDays(1).toString(), "regionCode", here.village))))
                .containsExactlyInAnyOrder("/on date.future", "/regionCode region.same");
        here.as(Role.COUNTY_CENTRE).ifMatch("\"1\"").post("/households/" + id + "/move", form).expect(200);

        here.officer().get("/households/" + id).expectProblem(404, "not-found");
        Api next = here.world.as(Role.VILLAGE_OFFICER, here.nextVillage);
        assertThat(next.get("/households/" + id).expect(200).json().path("household").path("address").asText()).isEqualTo("南街");
        JsonNode before = next.get("/households/" + id + "?asOf=" + DAY.minusDays(1)).expect(200).json();
        assertThat(before.path("household").path("address").asText()).isEqualTo("东街");
        assertThat(before.path("household").path("regionCode").asText()).isEqualTo(here.village);
        assertThat(next.get("/households/" + id + "/changes").expect(200).json().path("items").get(0).path("operation").asText())
                .isEqualTo("moveHousehold");
    }

    @Test
    void aHouseholdMovesToTheNextCountyOnceThatCountyAcceptsItAndNothingIsSeenBefore() {
        movesTo(neighbours, Neighbourhood.NEIGHBOUR_COUNTY, Neighbourhood.NEIGHBOUR_VILLAGE);
    }

    @Test
    void aHouseholdMovesToAnotherProvinceUnderThatProvincesKeys() {
        movesTo(here.world.as(Role.COUNTY_CENTRE, "520112"), "520112", Neighbourhood.OTHER_PROVINCE_VILLAGE);
    }

    private void movesTo(Api receivers, String county, String village) {
        String card = man(1971);
        String id = here.household(here.facts("phone", "13812344321", "address", "东街"), member("head", "迁某", card,
                "phone", "13812344322", "health", Json.of("statuses", List.of("chronic_disease"))), member("son", "迁子", man(2001)));
        String person = personOf(here.page(id).path("members"), "迁某");
        here.officer().post("/households/" + id + "/income-statements", Json.of(
                "purpose", "annual", "referenceDate", "2025-06-01", "alignment", "month", "memberBasis", "registered", "items",
                List.of(Json.of("kind", "migrant_work", "amount", "3000", "period", "2025-03", "personId", person)))).expect(201);
        here.officer().post("/households/" + id + "/guarantees", Json.of("kind", "medical", "assessedOn", "2025-06-01",
                "purpose", "monitoring", "problem", true, "personIds", List.of(person))).expect(201);
        String request = here.officer().ifMatch(here.version(id)).post("/households/" + id + "/move-requests",
                Json.of("countyCode", county, "on", DAY.toString(), "reason", "投靠子女")).expect(201).json().path("id").asText();

        JsonNode asked = find(receivers.get("/household-moves?incoming=true&limit=100").expect(200).json(), request);
        assertThat(asked.path("headName").asText()).isEqualTo("迁某");
        assertThat(asked.path("memberCount").asInt()).isEqualTo(2);
        assertThat(asked.path("householdId").isNull()).isTrue();
        receivers.get("/households/" + id).expectProblem(404, "not-found");
        assertThat(receivers.post("/households/search", Json.of("idNumber", card)).expect(200).json().path("items")).isEmpty();
        here.officer().ifMatch(here.version(id)).post("/households/" + id + "/move-requests",
                Json.of("countyCode", county, "on", DAY.toString())).expectProblem(409, "move-requested");
        here.as(Role.COUNTY_CENTRE).post("/household-moves/" + request + "/acceptance", Json.of("regionCode", here.village))
                .expectProblem(404, "not-found");

        String moved = receivers.post("/household-moves/" + request + "/acceptance", Json.of("regionCode", village, "address", "新村"))
                .expect(201).json().path("id").asText();

        JsonNode there = receivers.get("/households/" + moved).expect(200).json();
        assertThat(there.path("memberCount").asInt()).isEqualTo(2);
        assertThat(there.path("household").path("address").asText()).isEqualTo("新村");
        assertThat(there.path("members").get(0).path("facts").path("joinedOn").asText()).isEqualTo(DAY.toString());
        assertThat(there.path("members").get(0).path("facts").path("health").path("statuses").get(0).asText()).isEqualTo("chronic_disease");
        assertThat(there.path("latestStatement").path("netIncome").asText()).isEqualTo("3000.00");
        assertThat(there.path("guarantees").get(0).path("personIds").get(0).asText()).isEqualTo(personOf(there.path("members"), "迁某"));
        assertThat(receivers.post("/households/search", Json.of("idNumber", card)).json().path("items").get(0).path("id").asText()).isEqualTo(moved);
        assertThat(receivers.post("/households/" + moved + "/unmasking", Json.of("purpose", "data_quality", "fields",
                List.of("phone"), "reason", "核对电话号码")).expect(200).json().path("phone").asText()).isEqualTo("13812344321");
        receivers.get("/households/" + id).expectProblem(404, "not-found");
        JsonNode left = here.page(id);
        assertThat(left.path("status").asText()).isEqualTo("moved_out");
        assertThat(left.path("members")).isEmpty();
        assertThat(on(id, DAY.minusDays(1)).path("memberCount").asInt()).isEqualTo(2);
        here.officer().get("/households/" + moved).expectProblem(404, "not-found");
        receivers.post("/household-moves/" + request + "/refusal", Json.of("reason", "太晚了")).expectProblem(409, "move-decided");
    }

    @Test
    void aRequestIsRefusedOrTakenBackWithAReasonAndTheHouseholdStays() {
        String id = here.household();
        String refused = request(id);
        assertThat(faults(neighbours.post("/household-moves/" + refused + "/refusal", Json.of()))).containsExactly("/reason required");
        here.as(Role.COUNTY_CENTRE).post("/household-moves/" + refused + "/refusal", Json.of("reason", "不是我县")).expectProblem(404, "not-found");
        neighbours.post("/household-moves/" + refused + "/refusal", Json.of("reason", "住址不在本县")).expect(200);
        String withdrawn = request(id);
        neighbours.post("/household-moves/" + withdrawn + "/withdrawal", Json.of("reason", "不搬了")).expectProblem(404, "not-found");
        here.world.as(Role.VILLAGE_OFFICER, here.nextVillage).post("/household-moves/" + withdrawn + "/withdrawal", Json.of("reason", "不搬了"))
                .expectProblem(404, "not-found");
        here.officer().post("/household-moves/" + withdrawn + "/withdrawal", Json.of("reason", "不搬了")).expect(200);

        JsonNode list = here.officer().get("/household-moves?limit=100").expect(200).json();
        assertThat(find(list, refused).path("decisionReason").asText()).isEqualTo("住址不在本县");
        assertThat(find(list, refused).path("abilities")).isEmpty();
        assertThat(find(list, withdrawn).path("status").asText()).isEqualTo("withdrawn");
        assertThat(here.page(id).path("status").asText()).isEqualTo("active");
        assertThat(here.world.as(Role.VILLAGE_OFFICER, here.nextVillage).get("/household-moves?limit=100").expect(200).text()).doesNotContain(refused);
    }

    @Test
    void aMoveGoesToACountyThatExistsAndIsNotTheOwn() {
        String id = here.household();
        Api officer = here.officer().ifMatch("\"1\"");
        String path = "/households/" + id + "/move-requests";

        assertThat(faults(officer.post(path, Json.of("countyCode", here.county, "on", DAY.toString())))).containsExactly("/countyCode county.same");
        assertThat(faults(officer.post(path, Json.of("countyCode", "130699", "on", DAY.toString())))).containsExactly("/countyCode county.unknown");
        assertThat(faults(officer.post(path, Json.of("countyCode", "1306", "on", TODAY.plusDays(1).toString()))))
                .containsExactlyInAnyOrder("/countyCode county.unknown", "/on date.future");
        assertThat(here.officer().get("/household-moves/destinations").expect(200).json().path("items").findValuesAsText("code")).contains("13", "52");
        assertThat(here.officer().get("/household-moves/destinations?parent=1306").expect(200).json().path("items").findValuesAsText("code"))
                .contains(here.county, Neighbourhood.NEIGHBOUR_COUNTY);
        assertThat(here.officer().get("/household-moves/destinations?parent=130623").expect(200).json().path("items")).isEmpty();
    }

    private String request(String id) {
        return here.officer().ifMatch(here.version(id)).post("/households/" + id + "/move-requests",
                Json.of("countyCode", Neighbourhood.NEIGHBOUR_COUNTY, "on", DAY.toString())).expect(201).json().path("id").asText();
    }

    private Answer split(String id, JsonNode members, LocalDate on, String... namesAndRelations) {
        return here.officer().ifMatch(here.version(id)).post("/households/" + id + "/split", splitForm(members, on, namesAndRelations));
    }

    private Map<String, @Nullable Object> splitForm(JsonNode members, LocalDate on, String... namesAndRelations) {
        return Json.of("on", on.toString(), "regionCode", here.village, "address", "新街", "members", relations(members, namesAndRelations));
    }

    private Answer merge(String id, JsonNode source, LocalDate on, String... namesAndRelations) {
        return here.officer().ifMatch(here.version(id)).post("/households/" + id + "/merger", Json.of(
                "on", on.toString(), "householdNo", source.path("householdNo").asText(), "version", source.path("version").asInt(),
                "relations", relations(source.path("members"), namesAndRelations)));
    }

    private static List<Object> relations(JsonNode members, String... namesAndRelations) {
        List<Object> relations = new java.util.ArrayList<>();
        for (int place = 0; place < namesAndRelations.length; place += 2) {
            relations.add(Json.of("personId", personOf(members, namesAndRelations[place]), "relation", namesAndRelations[place + 1]));
        }
        return relations;
    }

    private static String register(Api keeper, String village, Map<String, @Nullable Object> head) {
        return keeper.post("/households", Json.of("household", Json.of("regionCode", village, "householdType", "general"),
                "members", List.of(head))).expect(201).json().path("id").asText();
    }

    private JsonNode on(String id, LocalDate day) {
        return here.officer().get("/households/" + id + "?asOf=" + day).expect(200).json();
    }

    private JsonNode changes(String id) {
        return here.officer().get("/households/" + id + "/changes").expect(200).json().path("items");
    }

    private static JsonNode find(JsonNode page, String id) {
        for (JsonNode item : page.path("items")) {
            if (item.path("id").asText().equals(id)) {
                return item;
            }
        }
        throw new AssertionError("not in the list: " + id);
    }

    private static String personOf(JsonNode members, String name) {
        for (JsonNode member : members) {
            if (member.path("facts").path("name").asText().equals(name)) {
                return member.path("personId").asText();
            }
        }
        throw new AssertionError("no member " + name);
    }
}
