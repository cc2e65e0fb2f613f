package org.shouwang.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.shouwang.kernel.Role;
import org.shouwang.world.Api;
import org.shouwang.world.Json;
import org.shouwang.world.World;

/** Example calls about exports of the households of one group, which an official of the county asked for. */
final class ExportCalls {

    private final World world;
    private final String home;

    ExportCalls(World world, String home) {
        this.world = world;
        this.home = home;
    }

    List<Call> all() {
        String county = home.substring(0, 6);
        Api keeper = world.as(Role.COUNTY_CENTRE, county);
        Map<String, Object> form = Map.of("list", "households", "region", home, "filter", Map.of(), "format", "csv",
                "purpose", "data_quality", "reason", "矩阵");
        JsonNode asked = keeper.post("/exports", form).expect(201).json();
        String refused = keeper.post("/exports", form).expect(201).json().path("id").asText();
        String number = asked.path("number").asText();
        String one = "/exports/" + asked.path("id").asText();
        return List.of(
                Call.form("previewExport", home, api -> api.post("/export-previews", Json.of("list", "households", "region", home))),
                Call.form("requestExport", home, api -> api.post("/exports", form)),
                Call.list("listExports", county, number, api -> api.get("/exports?limit=100&state=pending")),
                Call.item("getExport", county, number, api -> api.get(one)),
                Call.item("traceExport", county, number, api -> api.post("/export-traces", Json.of("code", number))),
                Call.item("refuseExport", county, refused, api -> api.post("/exports/" + refused + "/refusal", Json.of("reason", "矩阵"))),
                Call.item("approveExport", county, number, api -> api.post(one + "/approval", Json.of("reason", "矩阵"))),
                Call.item("downloadExport", county, number, api -> api.get(one + "/file")),
                Call.item("withdrawExport", county, number, api -> api.post(one + "/withdrawal", "")));
    }
}
