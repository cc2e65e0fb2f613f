package org.shouwang.architecture;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.kernel.Role;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.Eventually;
import org.shouwang.world.Json;
import org.shouwang.world.World;

/** Example calls about the import of one register file into a village; its only row was rejected. */
final class ImportCalls {

    private static final String CANARY = "矩阵";

    private final World world;
    private final String village;

    ImportCalls(World world, String village) {
        this.world = world;
        this.village = village;
    }

    List<Call> all() {
        String id = imported();
        String one = "/household-imports/" + id;
        return List.of(
                Call.item("importHouseholds", village, village, this::send),
                Call.list("listHouseholdImports", village, id, api -> api.get("/household-imports?limit=100")),
                Call.item("getHouseholdImport", village, id, api -> api.get(one)),
                Call.item("cancelHouseholdImport", village, id, api -> api.post(one + "/cancellation", "")),
                Call.item("listRejectedRows", village, CANARY, api -> api.get(one + "/rejected-rows")),
                Call.item("downloadRejectedRows", village, CANARY, api -> api.get(one + "/rejected-rows/file?format=csv")),
                Call.item("getImportUndoing", village, "undoable", api -> api.get(one + "/undoing")),
                Call.item("undoImport", village, id, api -> api.post(one + "/undoing", Json.of("reason", ""))),
                Call.item("listKeptHouseholds", village, "", api -> api.get(one + "/kept-households")),
                Call.item("listDifferences", village, "", api -> api.get(one + "/differences")),
                Call.item("downloadDifferences", village, "", api -> api.get(one + "/differences/file?format=csv")),
                Call.unscoped("downloadImportTemplate", api -> api.get("/household-import-templates/register?format=csv")));
    }

    private Answer send(Api api) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("region", village);
        form.put("layout", "register");
        form.put("mode", "apply");
        return api.upload("/household-imports", form, "matrix.csv",
                ("户编号(本册),区划代码,户类型,姓名,证件号码,与户主关系\n1,,," + CANARY + ",1,\n").getBytes(StandardCharsets.UTF_8));
    }

    private String imported() {
        Api keeper = world.as(Role.COUNTY_CENTRE, village.substring(0, 6));
        String id = send(keeper).expect(202).json().path("id").asText();
        Eventually.get(() -> keeper.get("/household-imports/" + id).json().path("state").asText(), "done"::equals);
        return id;
    }
}
