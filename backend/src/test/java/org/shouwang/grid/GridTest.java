package org.shouwang.grid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shouwang.access.OpenDuties;
import org.shouwang.grid.domain.Coverage;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.Role;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.Clause;
import org.shouwang.world.Eventually;
import org.shouwang.world.Json;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/** Grid workers of the villages of one county; each test takes a township of its own. */
class GridTest {

    private static final String COUNTY = "130524";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final World world = World.get();
    private final Api centre = world.as(Role.COUNTY_CENTRE, COUNTY);

    @Test
    @Clause("SX-01")
    void everyHouseholdIsInOneGroupGridAndOneOfAVillageWithoutGroupIsADataError() {
        String village = village(0, 0);
        String grid = group(village, "一组");
        String stray = household(village);
        household(grid);
        household(group(village, "二组"));

        var summary = centre.get("/grid-summary?region=" + village).expect(200).json();
        assertThat(summary.path("groups").asInt()).isEqualTo(2);
        assertThat(summary.path("households").asInt()).isEqualTo(3);
        assertThat(summary.path("householdsWithoutGrid").asInt()).isEqualTo(1);
        assertThat(summary.path("householdsWithoutWorker").asInt()).isEqualTo(2);
        assertThat(summary.path("coveragePercent").asText()).isEqualTo("0");
        assertThat(items(centre, "/households-without-grid?region=" + village).findValuesAsText("householdId")).containsExactly(stray);
        assertThat(items(centre, "/households-without-grid?region=" + village(0, 1))).isEmpty();
        world.as(Role.SYSTEM_ADMIN, COUNTY).get("/households-without-grid").expectProblem(403, "forbidden");

        assign(grid, worker(grid)).expect(200);
        assertThat(centre.get("/grid-summary?region=" + village).json().path("coveragePercent").asText()).isEqualTo("33.33");
        assertThat(items(centre, "/grids?vacant=true&level=group&region=" + village).findValuesAsText("regionCode"))
                .containsExactly(village + "002");
    }

    @Test
    @Clause("SX-01")
    void coverageIsHundredOnlyWhenNobodyIsMissing() {
        assertThat(new Coverage(999, 1000).percent()).isEqualByComparingTo("99.9");
        assertThat(new Coverage(99_999, 100_000).percent()).isEqualByComparingTo("99.99");
        assertThat(new Coverage(999_999, 1_000_000).percent()).isEqualByComparingTo("99.99");
        assertThat(new Coverage(1000, 1000).percent()).isEqualByComparingTo("100");
        assertThat(new Coverage(0, 0).percent()).isEqualByComparingTo("100");
    }

    @Test
    @Clause({"SX-01", "HB-27"})
    void aGridHasOneWorkerAtATimeAndAVillageWithoutOneIsListed() {
        String village = village(1, 0);
        String grid = group(village, "一组");
        String first = worker(grid);
        String second = worker(village);
        assertThat(items(centre, "/grid-gaps?region=" + village).findValuesAsText("regionCode")).containsExactly(village);

        assign(grid, first).expect(200);
        assertThat(items(centre, "/grid-gaps?region=" + village)).isEmpty();
        assign(grid, second).expect(200);
        assign(grid, second).expect(200);

        JsonNode history = centre.get("/grids/" + grid + "/assignments").expect(200).json();
        assertThat(history.findValuesAsText("accountId")).as("sent again, nothing changed").containsExactly(second, first);
        assertThat(history.get(0).path("endedOn").isNull()).isTrue();
        assertThat(history.get(1).path("endedOn").asText()).isEqualTo(today());
        assertThat(items(centre, "/grids?region=" + grid).findValuesAsText("accountId")).containsExactly(second);
    }

    @Test
    @Clause("SX-01")
    void aGridGoesOnlyToSomebodyWhoseGrantCoversIt() {
        String village = village(2, 0);
        String grid = group(village, "一组");
        String other = group(village, "二组");

        assign(grid, worker(other)).expectProblem(409, "grid/no-grant");
        assign(grid, account(Role.VILLAGE_OFFICER, village)).expectProblem(409, "grid/no-grant");
        assign(village, worker(village)).expectProblem(409, "grid/no-grant");
        assign(grid, worker("130523" + village.substring(6))).expectProblem(400, "invalid-input");
        assign(grid, "nobody").expectProblem(400, "invalid-input");
        assign(grid, worker(grid)).expect(200);
        assign(village, account(Role.VILLAGE_OFFICER, village)).expect(200);
        assign(village.substring(0, 9), account(Role.TOWNSHIP_STATION, village.substring(0, 9))).expect(200);
        centre.post("/grids/" + COUNTY + "/assignments", Json.of("accountId", worker(grid))).expectProblem(404, "not-found");
        centre.post("/grids/" + grid + "/assignments", Json.of("accountId", worker(village), "validFrom", "2999-01-01"))
                .expectProblem(400, "invalid-input");
        world.as(Role.TOWNSHIP_STATION, townships().get(3)).post("/grids/" + grid + "/assignments", Json.of("accountId", worker(grid)))
                .expectProblem(404, "not-found");
        world.as(Role.VILLAGE_OFFICER, village).post("/grids/" + grid + "/assignments", Json.of("accountId", worker(grid)))
                .expectProblem(403, "forbidden");
        assertThat(world.as(Role.VILLAGE_OFFICER, village).get("/grids").expect(200).json().path("items").findValuesAsText("regionCode"))
                .containsExactly(village, grid, other);
    }

    @Test
    @Clause("HB-27")
    void aWorkerWhoLeavesHandsAllGridsOverInOneJobAndHasNoOpenDutyLeft() {
        String village = village(3, 0);
        List<String> grids = IntStream.rangeClosed(1, 5).mapToObj(number -> group(village, number + "组")).toList();
        String leaving = worker(village);
        String firstHeir = worker(village.substring(0, 9) + "200"); // no grant here
        String heir = someone("heir", village);
        String next = someone("next", village);
        grids.forEach(grid -> assign(grid, leaving).expect(200));
        assertThat(duties(leaving)).hasSize(5).first().asString().contains("网格：").contains("1组");

        Api once = centre.withKey("hand-over-" + village);
        Map<String, @Nullable Object> form = Json.of("fromAccountId", leaving, "toAccountIds", List.of(heir, next), "reason", "离岗");
        String id = once.post("/grid-handovers", form).expect(202).json().path("id").asText();
        assertThat(once.post("/grid-handovers", form).json().path("id").asText()).as("asked again").isEqualTo(id);
        JsonNode done = finished(id);

        assertThat(done.path("done").asInt()).isEqualTo(5);
        assertThat(done.path("rejected").asInt()).isZero();
        assertThat(duties(leaving)).isEmpty();
        assertThat(items(centre, "/grids?accountId=" + heir).findValuesAsText("regionCode")).containsExactlyElementsOf(grids.subList(0, 3));
        assertThat(items(centre, "/grids?accountId=" + next).findValuesAsText("regionCode")).containsExactlyElementsOf(grids.subList(3, 5));
        centre.post("/grid-handovers", form).expectProblem(409, "grid/nothing-to-hand-over");

        JsonNode refused = finished(centre.post("/grid-handovers", Json.of("regionCodes", grids.subList(0, 2), "fromAccountId", leaving,
                "toAccountIds", List.of(next), "reason", "重复")).expect(202).json().path("id").asText());
        assertThat(refused.path("stayed").findValuesAsText("problem"))
                .containsExactly("grid/not-with-predecessor", "grid/not-with-predecessor");
        centre.post("/grid-handovers", Json.of("regionCodes", grids, "toAccountIds", List.of(firstHeir, heir), "reason", "无授权"));
        assertThat(items(centre, "/grids?vacant=true&level=group&region=" + village)).as("no orphan").isEmpty();
    }

    @Test
    void anUnfinishedHandOverGoesOnWithTheRestAndManyMoreThanAChunk() {
        String village = village(4, 0);
        List<String> grids = IntStream.rangeClosed(1, 130).mapToObj(number -> group(village, number + "组")).toList();
        String all = someone("all", village);

        JsonNode done = finished(centre.post("/grid-handovers",
                Json.of("regionCodes", grids, "toAccountIds", List.of(all), "reason", "首次分配")).expect(202).json().path("id").asText());

        assertThat(done.path("done").asInt()).isEqualTo(130);
        assertThat(centre.get("/grid-summary?region=" + village).json().path("groupsVacant").asInt()).isZero();
        JsonNode again = finished(centre.post("/grid-handovers",
                Json.of("regionCodes", grids, "toAccountIds", List.of(all), "reason", "再来一次")).expect(202).json().path("id").asText());
        assertThat(again.path("done").asInt()).isEqualTo(130);
        assertThat(centre.get("/grids/" + grids.getFirst() + "/assignments").json()).as("what is so already stays as it is").hasSize(1);
    }

    @Test
    void twoOfficialsAtOnceLeaveTheGridWithOneWorker() {
        String village = village(5, 0);
        String grid = group(village, "一组");
        List<String> rivals = IntStream.range(0, 4).mapToObj(number -> someone("rival" + number, village)).toList();

        List<Integer> answers = rivals.parallelStream().map(rival -> assign(grid, rival).status()).toList();

        assertThat(answers).contains(200).allMatch(status -> status == 200 || status == 409 || status == 503);
        assertThat(items(centre, "/grids?region=" + grid)).hasSize(1);
        long open = StreamSupport.stream(centre.get("/grids/" + grid + "/assignments").json().spliterator(), false)
                .filter(each -> each.path("endedOn").isNull()).count();
        assertThat(open).isEqualTo(1);
    }

    @Test
    @Clause("HB-28")
    void theWorkloadIsShownAndNobodyIsFlaggedWhileTheTenantHasNotSaidHowMuchIsTooMuch() {
        String village = village(5, 1);
        List<String> grids = List.of(group(village, "一组"), group(village, "二组"));
        String worker = someone("busy", village);
        grids.forEach(grid -> assign(grid, worker).expect(200));
        household(grids.get(0));
        household(grids.get(0));
        household(grids.get(1));

        JsonNode load = items(centre, "/grid-workloads?region=" + village).get(0);
        assertThat(load.path("grids").asInt()).isEqualTo(2);
        assertThat(load.path("households").asInt()).isEqualTo(3);
        assertThat(load.path("overloaded").isNull()).isTrue();
        assertThat(items(centre, "/grid-workloads?overloaded=true&region=" + village)).isEmpty();
        assertThat(centre.get("/grid-summary?region=" + village).json().path("maxHouseholds").isNull()).isTrue();
    }

    @Test
    @Clause("HB-28")
    void whoLooksAfterMoreHouseholdsThanTheTenantAllowsIsFlaggedAndWhoHasJustAsManyIsNot() {
        Api county = world.as(Role.COUNTY_CENTRE, "610112");
        Api admin = world.as(Role.SYSTEM_ADMIN, "61");
        String township = codes(county, "610112").getFirst();
        String village = codes(county, township).getFirst();
        String grid = county.post("/regions/" + village + "/groups", Json.of("name", "一组")).expect(201).json().path("code").asText();
        county.post("/grids/" + grid + "/assignments", Json.of("accountId", worker(grid))).expect(200);
        household(county, grid, "610112");
        household(county, grid, "610112");
        String tenant = admin.get("/tenant").expect(200).json().path("tenant").path("id").asText();
        admin.post("/tenants/" + tenant + "/parameters/grid.max_households/values",
                Json.of("value", 2, "validFrom", today(), "reason", "本省规定")).expect(201);

        assertThat(items(county, "/grid-workloads").get(0).path("overloaded").asBoolean(true)).as("two of two").isFalse();
        assertThat(items(county, "/grid-workloads?overloaded=true")).isEmpty();
        household(county, grid, "610112");

        assertThat(items(county, "/grid-workloads").get(0).path("overloaded").asBoolean()).as("three of two").isTrue();
        assertThat(items(county, "/grid-workloads?overloaded=true").findValuesAsText("accountId")).containsExactly(worker(grid));
        assertThat(county.get("/grid-summary").json().path("maxHouseholds").asInt()).isEqualTo(2);
    }

    @Test
    void theNeighbourCountySeesNoGridAndAListCostsAtMostThreeStatements() {
        Api neighbour = world.as(Role.COUNTY_CENTRE, "130523");
        String grid = group(village(0, 2), "一组");
        assertThat(items(neighbour, "/grids?region=" + grid)).isEmpty();
        assertThat(neighbour.get("/grids/" + grid + "/assignments").expectProblem(404, "not-found").withoutTrace())
                .isEqualTo(neighbour.get("/grids/130523999999001/assignments").expectProblem(404, "not-found").withoutTrace());

        for (String list : List.of("/grids?limit=50", "/grid-gaps", "/grid-workloads", "/households-without-grid")) {
            centre.get(list).expect(200); // the names of the places are remembered for a while
            assertThat(centre.get(list).expect(200).sqlStatements()).as(list).isLessThanOrEqualTo(3);
        }
        assertThat(centre.get("/grids/file?format=csv&region=" + grid).expect(200).text()).contains(grid);
    }

    private Answer assign(String grid, String account) {
        return centre.post("/grids/" + grid + "/assignments", Json.of("accountId", account, "reason", "调整"));
    }

    private JsonNode finished(String handOver) {
        Eventually.get(() -> centre.get("/grid-handovers/" + handOver).json().path("state").asText(), "done"::equals);
        return centre.get("/grid-handovers/" + handOver).expect(200).json();
    }

    private List<String> duties(String account) {
        List<String> titles = new ArrayList<>();
        world.beans(OpenDuties.class).forEach(each -> each.of(account).stream()
                .filter(duty -> duty.kind().equals("grid")).forEach(duty -> titles.add(duty.title())));
        return titles;
    }

    private static JsonNode items(Api api, String path) {
        return api.get(path).expect(200).json().path("items");
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }

    private List<String> townships() {
        return codes(COUNTY);
    }

    private String village(int township, int number) {
        return codes(townships().get(township)).get(number);
    }

    private List<String> codes(String parent) {
        return codes(centre, parent);
    }

    private static List<String> codes(Api api, String parent) {
        return StreamSupport.stream(api.get("/regions?limit=100&parent=" + parent).expect(200).json().path("items").spliterator(), false)
                .map(region -> region.path("code").asText()).toList();
    }

    private String group(String village, String name) {
        return centre.post("/regions/" + village + "/groups", Json.of("name", name)).expect(201).json().path("code").asText();
    }

    private String household(String region) {
        return household(centre, region, COUNTY);
    }

    private static String household(Api api, String region, String county) {
        String digits = county + "19800101%03d".formatted(PEOPLE.incrementAndGet() * 2 + 1);
        return api.post("/households", Json.of(
                "household", Json.of("regionCode", region, "householdType", "general"),
                "members", List.of(Json.of("relation", "head", "name", "王某", "idNumber", digits + IdNumber.checkCharacter(digits)))))
                .expect(201).json().path("id").asText();
    }

    private String worker(String region) {
        return account(Role.GRID_WORKER, region);
    }

    private String account(Role role, String region) {
        Someone someone = Someone.as(role, region);
        world.tokenOf(someone);
        return someone.id();
    }

    /** A grid worker beside the one that everybody calls the region's own. */
    private String someone(String name, String region) {
        Someone someone = new Someone(name + "-" + region, List.of(Role.GRID_WORKER.word()), region, null);
        world.tokenOf(someone);
        return someone.id();
    }
}
