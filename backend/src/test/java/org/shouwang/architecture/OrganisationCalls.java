package org.shouwang.architecture;

import java.util.List;
import java.util.Map;
import org.shouwang.kernel.Role;
import org.shouwang.world.Api;
import org.shouwang.world.Json;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/** Example calls about the committee of one village, a cadre bound to it and the training of its officer. */
final class OrganisationCalls {

    private static final String COMMITTEE = "矩阵村民委员会";
    private static final String TOPIC = "矩阵业务培训";
    private static final String CADRE = "矩阵包村干部";

    private final World world;
    private final String village;

    OrganisationCalls(World world, String village) {
        this.world = world;
        this.village = village;
    }

    List<Call> all() {
        Api keeper = world.as(Role.COUNTY_CENTRE, village.substring(0, 6));
        Someone officer = Someone.as(Role.VILLAGE_OFFICER, village);
        world.as(officer);
        Map<String, Object> committee = Json.of("regionCode", village, "type", "village_committee", "name", COMMITTEE);
        String id = keeper.post("/organisations", committee).expect(201).json().path("organisation").path("id").asText();
        Map<String, Object> cadre = Json.of("post", "township_cadre", "name", CADRE);
        String binding = keeper.post("/village-responsibilities", Json.of("regionCode", village, "person", cadre)).expect(201)
                .json().path("id").asText();
        Map<String, Object> training = Json.of("topic", TOPIC, "heldOn", "2026-03-01", "hours", 2,
                "people", List.of(Json.of("accountId", officer.id())));
        keeper.post("/training-records", training).expect(204);
        String one = "/organisations/" + id;
        String there = "region=" + village;
        // Refused for its day, so that the subject stays for the calls that follow.
        Map<String, Object> tomorrow = Json.of("endedOn", "2999-01-01");
        String township = village.substring(0, 9);
        return List.of(
                Call.list("listOrganisations", village, COMMITTEE, api -> api.get("/organisations?" + there)),
                Call.list("downloadOrganisations", village, COMMITTEE, api -> api.get("/organisations/file?format=csv&" + there)),
                Call.item("getOrganisation", village, COMMITTEE, api -> api.get(one)),
                Call.form("createOrganisation", village, api -> api.post("/organisations", committee)),
                Call.item("correctOrganisation", village, COMMITTEE, api -> api.ifMatch("\"1\"").put(one, committee)),
                Call.item("endOrganisation", village, COMMITTEE, api -> api.ifMatch("\"1\"").post(one + "/end", tomorrow)),
                Call.item("appoint", village, COMMITTEE, api -> api.post(one + "/appointments",
                        Json.of("post", "statistics", "accountId", "nobody"))),
                Call.item("endAppointment", village, CADRE, api -> api.post("/appointments/" + binding + "/end", tomorrow)),
                Call.form("bindToVillage", village, api -> api.post("/village-responsibilities",
                        Json.of("regionCode", village, "person", Json.of("post", "first_secretary", "name", "矩阵第一书记")))),
                Call.list("listVillageResponsibilities", village, CADRE, api -> api.get("/village-responsibilities?" + there)),
                Call.list("downloadVillageResponsibilities", village, CADRE, api -> api.get("/village-responsibilities/file?format=csv&" + there)),
                Call.list("listOrganisationGaps", township, "\"" + township + "\"",
                        api -> api.get("/organisation-gaps?kind=township_without_station&region=" + township)),
                Call.list("downloadOrganisationGaps", township, "," + township + ",", // who took the file is named by a place, too
                        api -> api.get("/organisation-gaps/file?kind=township_without_station&format=csv&region=" + township)),
                new Call("recordTraining", Call.Kind.FORM, village, "account.unknown", api -> api.post("/training-records", training)),
                Call.list("listTrainingRecords", village, TOPIC, api -> api.get("/training-records?" + there)),
                Call.list("downloadTrainingRecords", village, TOPIC, api -> api.get("/training-records/file?format=csv&" + there)),
                Call.list("listTrainingGaps", village, officer.id(),
                        api -> api.get("/training-gaps?from=2020-01-01&to=2020-12-31&limit=100&" + there)),
                Call.list("downloadTrainingGaps", village, "\n" + officer.id() + ",",
                        api -> api.get("/training-gaps/file?from=2020-01-01&to=2020-12-31&format=csv&" + there)),
                Call.list("searchWorkers", village, officer.id(),
                        api -> api.post("/workers/search", Json.of("text", officer.id(), "region", village))));
    }
}
