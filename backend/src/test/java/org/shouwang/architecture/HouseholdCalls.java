package org.shouwang.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.store.DuplicatePersons;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.Role;
import org.shouwang.world.Api;
import org.shouwang.world.Eventually;
import org.shouwang.world.Json;
import org.shouwang.world.World;

/** Example calls of the registry about one household, and about a person who also lives in the next county. */
final class HouseholdCalls {

    private static final String NEXT_COUNTY_VILLAGE = "130433202201";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final World world;
    private final String home;

    HouseholdCalls(World world, String home) {
        this.world = world;
        this.home = home;
    }

    List<Call> all() {
        Api keeper = world.as(Role.COUNTY_CENTRE, home.substring(0, 6));
        String shared = newNumber();
        String id = register(keeper, home, shared);
        JsonNode page = keeper.get("/households/" + id).expect(200).json();
        String no = page.path("householdNo").asText();
        String member = page.path("members").get(0).path("personId").asText();
        String path = "/households/" + id;
        String sharer = sharedPhone(keeper);
        String elsewhere = register(world.as(Role.COUNTY_CENTRE, NEXT_COUNTY_VILLAGE.substring(0, 6)), NEXT_COUNTY_VILLAGE, shared);
        world.bean(DuplicatePersons.class).noteAcrossTenants(List.of(Long.valueOf(elsewhere)));
        Object registration = registration(home, newNumber());
        Object child = member("son", newNumber(), "joinedOn", "2026-01-02", "joinReason", "move_in");
        return List.of(
                Call.list("listHouseholds", home, no, api -> api.get("/households?limit=100&region=" + home)),
                Call.list("summarizeHouseholds", home, "\"active\"", api -> api.get("/household-summary?region=" + home)),
                Call.list("searchHouseholds", home, no, api -> api.post("/households/search", Json.of("householdNo", no))),
                Call.form("registerHousehold", home, api -> api.post("/households", registration)),
                Call.item("getHousehold", home, no, api -> api.get(path + "?purpose=inspection")),
                Call.item("correctHousehold", home, no, api -> api.ifMatch("\"1\"").put(path, Json.of("household", facts(home)))),
                Call.item("addMember", home, no, api -> api.post(path + "/members", child)),
                Call.item("correctMember", home, no,
                        api -> api.ifMatch("\"1\"").put(path + "/members/" + member, member("head", shared))),
                // Refused for its day, so that the subject stays where it is for the calls that follow.
                Call.item("endMembership", home, no, api -> api.post(path + "/members/" + member + "/departure",
                        Json.of("on", "2999-01-01", "reason", "move_out"))),
                Call.item("recordIncomeStatement", home, no, api -> api.post(path + "/income-statements", Json.of(
                        "purpose", "annual", "referenceDate", "2026-01-01", "alignment", "month", "memberBasis", "registered"))),
                Call.item("listIncomeStatements", home, no, api -> api.get(path + "/income-statements?purpose=inspection")),
                Call.item("recordGuarantee", home, no, api -> api.post(path + "/guarantees", Json.of(
                        "kind", "medical", "assessedOn", "2026-01-01", "purpose", "monitoring", "problem", false))),
                Call.item("unmaskHousehold", home, shared, api -> api.post(path + "/unmasking", Json.of(
                        "purpose", "inspection", "fields", List.of("idNumber"), "reason", "现场核对身份"))),
                Call.item("listHouseholdChanges", home, "correctHousehold", api -> api.get(path + "/changes?purpose=inspection")),
                Call.item("listHouseholdAccesses", home, "registerHousehold", api -> api.get(path + "/accesses")),
                // Only who covers both counties is told, so the subject is their city.
                Call.list("listDuplicatePersons", home.substring(0, 4), no, api -> api.get("/duplicate-persons?limit=100")),
                Call.list("listSharedPhones", home, sharer, api -> api.get("/shared-phones?limit=100&region=" + home)));
    }

    /** Two households at home with one phone; answers the id of one. */
    private String sharedPhone(Api keeper) {
        Map<String, @Nullable Object> facts = facts(home);
        facts.put("phone", "13904351012");
        List<String> ids = Stream.of(newNumber(), newNumber())
                .map(number -> keeper.post("/households", Json.of("household", facts, "members", List.of(member("head", number))))
                        .expect(201).json().path("id").asText())
                .toList();
        Eventually.get(() -> keeper.get("/shared-phones?limit=100&region=" + home).text(), phones -> phones.contains(ids.getFirst()));
        return ids.getFirst();
    }

    static String register(Api keeper, String region, String idNumber) {
        return keeper.post("/households", registration(region, idNumber)).expect(201).json().path("id").asText();
    }

    private static Map<String, @Nullable Object> registration(String region, String idNumber) {
        return Json.of("household", facts(region), "members", List.of(member("head", idNumber)));
    }

    private static Map<String, @Nullable Object> facts(String region) {
        return Json.of("regionCode", region, "householdType", "general");
    }

    private static Map<String, @Nullable Object> member(String relation, String idNumber, @Nullable Object... more) {
        Map<String, @Nullable Object> form = Json.of("relation", relation, "name", "矩阵", "idNumber", idNumber);
        form.putAll(Json.of(more));
        return form;
    }

    static String newNumber() {
        String digits = "13043519800101%03d".formatted(PEOPLE.incrementAndGet() * 2 + 1);
        return digits + IdNumber.checkCharacter(digits);
    }
}
