package org.shouwang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.Clause;
import org.shouwang.world.Eventually;
import org.shouwang.world.Json;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/** Officials of one county keep their organisations; the neighbour county and another province stand beside it. */
class OrganisationTest {

    private static final String COUNTY = "130522";
    private static final String NEIGHBOUR = "130523";
    private static final String ELSEWHERE = "520112";

    private final World world = World.get();
    private final Api centre = world.as(Role.COUNTY_CENTRE, COUNTY);
    private final Api neighbour = world.as(Role.COUNTY_CENTRE, NEIGHBOUR);

    @Test
    @Clause("HB-27")
    void aCountyWithoutACentreAndATownshipWithoutAStationAreListedUntilTheyHaveOne() {
        Api admin = world.as(Role.SYSTEM_ADMIN, NEIGHBOUR);
        assertThat(gaps(admin, "county_without_centre")).containsExactly(NEIGHBOUR);
        String township = gaps(admin, "township_without_station").getFirst();

        String id = found(admin, NEIGHBOUR, "prevention_centre", "内丘县防贫中心");
        found(admin, township, "township_station", "防返贫工作站");

        assertThat(gaps(admin, "county_without_centre")).isEmpty();
        assertThat(gaps(admin, "township_without_station")).isNotEmpty().doesNotContain(township);
        assertThat(gaps(world.as(Role.CITY_CENTRE, "1305"), "county_without_centre")).contains("130524").doesNotContain(NEIGHBOUR);
        assertThat(gaps(world.as(Role.PROVINCE_CENTRE, "52"), "county_without_centre")).doesNotContain(COUNTY);

        end(admin, id).expect(200);
        assertThat(gaps(admin, "county_without_centre")).as("an organisation that has ended counts no more").containsExactly(NEIGHBOUR);
        assertThat(admin.get("/organisations").json().findValuesAsText("name")).doesNotContain("内丘县防贫中心");
        assertThat(admin.get("/organisations?ended=true").json().findValuesAsText("name")).contains("内丘县防贫中心");
    }

    @Test
    @Clause({"SX-15", "GZ-37"})
    void aTaskForceIsIncompleteWithoutLeaderOrOfficeAndACityWithoutOneIsListed() {
        Api city = world.as(Role.SYSTEM_ADMIN, "1305");
        assertThat(gaps(city, "region_without_team")).contains("1305");

        String office = found(city, "1305", "bureau", "市乡村振兴局");
        String team = found(city, "1305", "task_force", "市防返贫工作专班");

        assertThat(gaps(city, "region_without_team")).doesNotContain("1305");
        assertThat(missing(city, team)).containsExactly("leader", "office");
        assertThat(gaps(city, "team_incomplete")).containsExactly("1305");

        city.post("/organisations/" + team + "/appointments", Json.of("post", "leader", "name", "局长某", "title", "市乡村振兴局局长")).expect(201);
        city.post("/organisations/" + team + "/appointments", Json.of("post", "deputy_leader", "name", "副局长甲")).expect(201);
        city.post("/organisations/" + team + "/appointments", Json.of("post", "deputy_leader", "name", "副局长乙")).expect(201);
        assertThat(missing(city, team)).containsExactly("office");
        city.post("/organisations/" + team + "/appointments", Json.of("post", "leader", "name", "另一位"))
                .expectProblem(409, "organisation/lead-taken");

        var page = city.get("/organisations/" + team).expect(200);
        city.ifMatch(page.etag()).put("/organisations/" + team,
                Json.of("regionCode", "1305", "type", "task_force", "name", "市防返贫工作专班", "officeId", office)).expect(200);
        assertThat(missing(city, team)).isEmpty();
        assertThat(gaps(city, "team_incomplete")).isEmpty();
        end(city, office).expectProblem(409, "organisation/still-in-use");
    }

    @Test
    @Clause("HB-29")
    void everyDutyOfACentreHasExactlyOneLeadAndOnePersonWithAllFiveIsShown() {
        String id = found(centre, COUNTY, "prevention_centre", "临城县防贫中心");
        String duties = "/organisations/" + id + "/appointments";
        String account = account(Role.COUNTY_CENTRE, COUNTY);
        String another = account(Role.TOWNSHIP_STATION, COUNTY + "100");
        assertThat(missing(centre, id)).containsExactly("system_admin", "info_update", "statistics", "analysis", "home_verification");

        List.of("system_admin", "info_update", "statistics", "home_verification").forEach(duty ->
                centre.post(duties, Json.of("post", duty, "lead", true, "accountId", account)).expect(201));
        centre.post(duties, Json.of("post", "analysis", "lead", false, "accountId", account)).expect(201);
        assertThat(missing(centre, id)).as("a duty without a lead is a gap").containsExactly("analysis");
        assertThat(gapRows(centre, "duty_without_lead").get(0).path("missing")).hasToString("[\"analysis\"]");
        assertThat(centre.get("/organisations/" + id).json().path("allDuties")).hasSize(1);

        centre.post(duties, Json.of("post", "analysis", "lead", true, "accountId", another)).expect(201);
        assertThat(gapRows(centre, "duty_without_lead")).isEmpty();
        centre.post(duties, Json.of("post", "statistics", "lead", true, "accountId", another)).expectProblem(409, "organisation/lead-taken");
        centre.post(duties, Json.of("post", "statistics", "accountId", account)).expectProblem(409, "organisation/appointed-already");
        centre.post(duties, Json.of("post", "statistics", "name", "无账号")).expectProblem(400, "invalid-input");
        centre.post(duties, Json.of("post", "leader", "name", "不是专班")).expectProblem(400, "invalid-input");
        centre.post(duties, Json.of("post", "statistics", "accountId", account(Role.COUNTY_CENTRE, ELSEWHERE)))
                .expectProblem(400, "invalid-input");
        end(centre, id).expectProblem(409, "organisation/still-in-use");
    }

    @Test
    @Clause("GZ-38")
    void aVillageWithoutABoundCadreIsListedAndItsGroupLeaderIsNone() {
        String township = townships(COUNTY).get(1);
        List<String> villages = villages(township);
        String village = villages.get(0);
        Api station = world.as(Role.TOWNSHIP_STATION, township);
        assertThat(gaps(station, "village_without_cadre")).contains(village, villages.get(1));

        bind(station, village, "group_leader").expect(201);
        assertThat(gaps(station, "village_without_cadre")).contains(village);
        String id = bind(station, village, "first_secretary").expect(201).json().path("id").asText();

        assertThat(gaps(station, "village_without_cadre")).doesNotContain(village).contains(villages.get(1));
        JsonNode row = station.get("/village-responsibilities?region=" + village).expect(200).json().path("items").get(0);
        assertThat(row.path("hasCadre").asBoolean()).isTrue();
        assertThat(row.path("people").findValuesAsText("post")).containsExactly("group_leader", "first_secretary");
        bind(station, village, "first_secretary").expectProblem(409, "organisation/appointed-already");
        bind(station, villages(townships(COUNTY).get(2)).getFirst(), "first_secretary").expectProblem(400, "invalid-input");
        bind(station, township, "township_cadre").expectProblem(400, "invalid-input");

        station.post("/appointments/" + id + "/end", Json.of("endedOn", today())).expect(204);
        assertThat(gaps(station, "village_without_cadre")).contains(village);
        station.post("/appointments/" + id + "/end", Json.of("endedOn", today())).expectProblem(409, "organisation/ended");
    }

    @Test
    @Clause({"HB-10", "HB-28"})
    void aWorkerWithoutTrainingInThePeriodIsListedAndTheFirstAndLastDayCount() {
        String township = townships(COUNTY).get(3);
        String village = villages(township).getFirst();
        String trained = account(Role.VILLAGE_OFFICER, village);
        String other = account(Role.TOWNSHIP_STATION, township);
        account(Role.TOWNSHIP_LEADER, township);
        Api station = world.as(Role.TOWNSHIP_STATION, township);
        assertThat(untrained(station, "2026-01-01", "2026-03-31")).containsExactlyInAnyOrder(trained, other);

        Map<String, @Nullable Object> training = Json.of("topic", "监测对象识别", "heldOn", "2026-03-31", "hours", 1.5,
                "people", List.of(Json.of("accountId", trained, "result", "passed")));
        station.post("/training-records", training).expect(204);
        station.post("/training-records", training).expect(204);

        assertThat(untrained(station, "2026-01-01", "2026-03-31")).containsExactly(other);
        assertThat(untrained(station, "2026-03-31", "2026-03-31")).containsExactly(other);
        assertThat(untrained(station, "2026-01-01", "2026-03-30")).containsExactlyInAnyOrder(trained, other);
        assertThat(untrained(station, "2026-04-01", "2026-12-31")).containsExactlyInAnyOrder(trained, other);
        JsonNode records = station.get("/training-records").expect(200).json().path("items");
        assertThat(records).as("sent twice, recorded once").hasSize(1);
        assertThat(records.get(0).path("hours").asText()).isEqualTo("1.5");
        station.get("/training-gaps?from=2026-03-31&to=2026-03-30").expectProblem(400, "invalid-input");
        station.post("/training-records", Json.of("topic", "外县", "heldOn", "2026-03-31", "hours", 1,
                "people", List.of(Json.of("accountId", trained), Json.of("accountId", account(Role.COUNTY_CENTRE, ELSEWHERE)))))
                .expectProblem(400, "invalid-input");
        assertThat(station.get("/training-records").json().findValuesAsText("topic")).doesNotContain("外县");
    }

    @Test
    void aRegionHasOneStationOfItsOwnLevelAndNoForeignParent() {
        String township = townships(COUNTY).get(4);
        String station = found(centre, township, "township_station", "工作站");

        centre.post("/organisations", form(township, "township_station", "第二个")).expectProblem(409, "organisation/one-per-region");
        centre.post("/organisations", form(township, "prevention_centre", "乡中心")).expectProblem(400, "invalid-input");
        centre.post("/organisations", form(NEIGHBOUR, "insurer", "外县")).expectProblem(400, "invalid-input");
        centre.post("/organisations", form(COUNTY, "line_department", "哪个部门")).expectProblem(400, "invalid-input");
        Map<String, @Nullable Object> below = form(COUNTY, "insurer", "保险");
        below.put("parentId", station);
        centre.post("/organisations", below).expectProblem(400, "invalid-input");
        end(centre, station).expect(200);
        found(centre, township, "township_station", "新工作站");
    }

    @Test
    void theNeighbourCountyAndAnotherProvinceSeeNothingOfIt() {
        String insurer = found(centre, COUNTY, "insurer", "临城县承保公司");
        String unknown = neighbour.get("/organisations/1").expectProblem(404, "not-found").withoutTrace();

        assertThat(neighbour.get("/organisations/" + insurer).expect(404).withoutTrace()).isEqualTo(unknown);
        assertThat(world.as(Role.PROVINCE_CENTRE, "52").get("/organisations/" + insurer).expect(404).withoutTrace()).isEqualTo(unknown);
        assertThat(neighbour.get("/organisations?region=" + COUNTY).expect(200).json().path("items")).isEmpty();
        assertThat(world.as(Role.AUDITOR, COUNTY).get("/organisations/" + insurer).expect(200).json().path("abilities")).isEmpty();
        world.as(Role.AUDITOR, COUNTY).post("/organisations", form(COUNTY, "insurer", "不行")).expectProblem(403, "forbidden");
    }

    @Test
    void aListThatLeavesAsAFileNamesWhoTookItAndIsOnRecordWithItsRows() {
        String township = townships(COUNTY).get(6);
        found(centre, township, "township_station", "外带乡工作站");

        List<String> lines = centre.get("/organisations/file?format=csv&region=" + township).expect(200).text().lines().toList();
        String taker = centre.get("/me").expect(200).json().path("username").asText();
        assertThat(lines.getFirst()).contains("内部资料", "（" + taker + "）");
        assertThat(lines.get(1)).startsWith("区划代码,");
        assertThat(lines.subList(2, lines.size())).singleElement().asString().contains("外带乡工作站");

        JsonNode entries = Eventually.get(() -> world.as(Role.AUDITOR, COUNTY)
                .get("/audit-entries?operation=downloadOrganisations&region=" + township).expect(200).json().path("items"), found -> found.size() == 2);
        assertThat(entries.findValuesAsText("reason")).containsExactly("完整", "开始");
        assertThat(entries.findValuesAsText("rowCount")).containsExactly("1", "0");
        centre.get("/organisations/file?format=pdf").expectProblem(400, "invalid-input");
    }

    @Test
    void aListCostsAtMostThreeStatements() {
        String township = townships(COUNTY).get(5);
        bind(centre, villages(township).getFirst(), "county_leader").expect(201);
        for (String list : List.of("/organisations?limit=50", "/village-responsibilities?limit=50", "/training-gaps?from=2026-01-01&to=2026-12-31",
                "/training-records", "/organisation-gaps?kind=village_without_cadre")) {
            centre.get(list).expect(200); // the names of the places are remembered for a while
            assertThat(centre.get(list).expect(200).sqlStatements()).as(list).isLessThanOrEqualTo(3);
        }
    }

    private static Map<String, @Nullable Object> form(String region, String type, String name) {
        return Json.of("regionCode", region, "type", type, "name", name);
    }

    private static String found(Api api, String region, String type, String name) {
        return api.post("/organisations", form(region, type, name)).expect(201).json().path("organisation").path("id").asText();
    }

    private static Answer end(Api api, String id) {
        return api.ifMatch(api.get("/organisations/" + id).etag()).post("/organisations/" + id + "/end", Json.of("endedOn", today()));
    }

    private static Answer bind(Api api, String village, String post) {
        return api.post("/village-responsibilities", Json.of("regionCode", village, "person", Json.of("post", post, "name", "包村人")));
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }

    private static List<String> missing(Api api, String id) {
        return StreamSupport.stream(api.get("/organisations/" + id).expect(200).json().path("missing").spliterator(), false)
                .map(JsonNode::asText).toList();
    }

    private static JsonNode gapRows(Api api, String kind) {
        return api.get("/organisation-gaps?limit=100&kind=" + kind).expect(200).json().path("items");
    }

    private static List<String> gaps(Api api, String kind) {
        return gapRows(api, kind).findValuesAsText("regionCode");
    }

    private static List<String> untrained(Api api, String from, String to) {
        return api.get("/training-gaps?from=" + from + "&to=" + to).expect(200).json().path("items").findValuesAsText("accountId");
    }

    private List<String> townships(String county) {
        return codes(world.as(Role.COUNTY_CENTRE, county), county);
    }

    private List<String> villages(String township) {
        return codes(world.as(Role.TOWNSHIP_STATION, township), township);
    }

    private static List<String> codes(Api api, String parent) {
        return StreamSupport.stream(
                        api.get("/regions?limit=100&parent=" + parent).expect(200).json().path("items").spliterator(), false)
                .map(region -> region.path("code").asText()).toList();
    }

    /** The account of somebody with the role there. */
    private String account(Role role, String region) {
        Someone someone = Someone.as(role, region);
        world.tokenOf(someone);
        return someone.id();
    }
}
