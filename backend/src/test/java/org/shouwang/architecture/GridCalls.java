package org.shouwang.architecture;

import java.util.List;
import java.util.Map;
import org.shouwang.kernel.Role;
import org.shouwang.world.Api;
import org.shouwang.world.Json;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/** Example calls about the grid of one group, its worker, and a household beside that no group holds. */
final class GridCalls {

    private final World world;
    private final String home;

    GridCalls(World world, String home) {
        this.world = world;
        this.home = home;
    }

    List<Call> all() {
        String county = home.substring(0, 6);
        Api keeper = world.as(Role.COUNTY_CENTRE, county);
        Someone worker = Someone.as(Role.GRID_WORKER, home);
        world.as(worker);
        keeper.post("/grids/" + home + "/assignments", Json.of("accountId", worker.id())).expect(200);
        String village = county + "101203";
        HouseholdCalls.register(keeper, village, HouseholdCalls.newNumber());
        String vacant = county + "101202";
        Map<String, Object> handOver = Json.of("regionCodes", List.of(home), "toAccountIds", List.of(worker.id()), "reason", "矩阵");
        String id = keeper.post("/grid-handovers", handOver).expect(202).json().path("id").asText();
        String there = "region=" + home;
        return List.of(
                Call.list("listGrids", home, worker.id(), api -> api.get("/grids?" + there)),
                Call.list("downloadGrids", home, home, api -> api.get("/grids/file?format=csv&" + there)),
                Call.item("listGridAssignments", home, worker.id(), api -> api.get("/grids/" + home + "/assignments")),
                Call.item("assignGrid", home, home, api -> api.post("/grids/" + home + "/assignments", Json.of("accountId", "nobody"))),
                Call.list("summarizeGrids", home, "\"groups\":1", api -> api.get("/grid-summary?" + there)),
                Call.list("listGridGaps", vacant, vacant, api -> api.get("/grid-gaps?region=" + vacant)),
                Call.list("downloadGridGaps", vacant, vacant, api -> api.get("/grid-gaps/file?format=csv&region=" + vacant)),
                Call.list("listHouseholdsWithoutGrid", village, village, api -> api.get("/households-without-grid?region=" + village)),
                Call.list("listGridWorkloads", home, worker.id(), api -> api.get("/grid-workloads?" + there)),
                Call.list("downloadGridWorkloads", home, "测试" + worker.id(), api -> api.get("/grid-workloads/file?format=csv&" + there)),
                new Call("handOverGrids", Call.Kind.FORM, home, "account.unknown", api -> api.post("/grid-handovers", handOver)),
                Call.item("getGridHandOver", county, id, api -> api.get("/grid-handovers/" + id)));
    }
}
