package org.shouwang.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Role;
import org.shouwang.world.Api;
import org.shouwang.world.Json;
import org.shouwang.world.World;

/** Example calls of changes that two households or two counties take part in; refused for their form, so that they can be repeated. */
final class HouseholdChangeCalls {

    private static final String NEXT_COUNTY_VILLAGE = "130433202201";
    private static final Map<String, @Nullable Object> NOTHING = Json.of();

    private final World world;
    private final String home;

    HouseholdChangeCalls(World world, String home) {
        this.world = world;
        this.home = home;
    }

    List<Call> all() {
        String county = home.substring(0, 6);
        Api keeper = world.as(Role.COUNTY_CENTRE, county);
        Api next = world.as(Role.COUNTY_CENTRE, NEXT_COUNTY_VILLAGE.substring(0, 6));
        String leaving = HouseholdCalls.register(keeper, home, HouseholdCalls.newNumber());
        String coming = HouseholdCalls.register(next, NEXT_COUNTY_VILLAGE, HouseholdCalls.newNumber());
        String out = "/household-moves/" + requested(keeper, leaving, NEXT_COUNTY_VILLAGE.substring(0, 6));
        String in = "/household-moves/" + requested(next, coming, county);
        String path = "/households/" + leaving;
        String twice = HouseholdCalls.register(keeper, home, HouseholdCalls.newNumber());
        String merge = merged(keeper, leaving, twice);
        String member = keeper.get(path).expect(200).json().path("members").get(0).path("personId").asText();
        return List.of(
                Call.item("splitHousehold", home, leaving, api -> api.ifMatch("\"1\"").post(path + "/split", NOTHING)),
                Call.item("mergeHouseholds", home, leaving, api -> api.ifMatch("\"1\"").post(path + "/merger", NOTHING)),
                Call.item("moveHousehold", home, leaving, api -> api.ifMatch("\"1\"").post(path + "/move", NOTHING)),
                Call.item("requestMove", home, leaving, api -> api.ifMatch("\"1\"").post(path + "/move-requests", NOTHING)),
                Call.item("mergePersons", home, leaving, api -> api.ifMatch("\"1\"").post(path + "/members/" + member + "/merge", NOTHING)),
                Call.item("undoPersonMerge", home, twice, api -> api.post("/person-merges/" + merge + "/undoing", NOTHING)),
                Call.list("listPersonMerges", home, merge, api -> api.get("/person-merges?limit=100")),
                Call.item("withdrawMove", home, leaving, api -> api.post(out + "/withdrawal", NOTHING)),
                Call.list("listMoves", home, "\"" + leaving + "\"", api -> api.get("/household-moves?limit=100")),
                Call.list("listMoves", county, in.substring(in.lastIndexOf('/') + 1), api -> api.get("/household-moves?incoming=true&limit=100")),
                Call.unscoped("listMoveDestinations", api -> api.get("/household-moves/destinations?parent=1304")),
                Call.item("acceptMove", county, coming, api -> api.post(in + "/acceptance", NOTHING)),
                Call.item("refuseMove", county, coming, api -> api.post(in + "/refusal", NOTHING)));
    }

    /** The member of {@code dropped} is the one of {@code kept}. */
    private static String merged(Api keeper, String kept, String dropped) {
        JsonNode page = keeper.get("/households/" + kept).expect(200).json();
        String gone = keeper.get("/households/" + dropped).expect(200).json().path("members").get(0).path("personId").asText();
        return keeper.ifMatch("\"1\"").post("/households/" + dropped + "/members/" + gone + "/merge", Json.of(
                "householdNo", page.path("householdNo").asText(),
                "personId", page.path("members").get(0).path("personId").asText(),
                "confirmed", true, "reason", "重复登记")).expect(201).json().path("id").asText();
    }

    private static String requested(Api keeper, String household, String county) {
        JsonNode request = keeper.ifMatch("\"1\"").post("/households/" + household + "/move-requests",
                Json.of("countyCode", county, "on", "2026-01-02", "reason", "投靠子女")).expect(201).json();
        return request.path("id").asText();
    }
}
