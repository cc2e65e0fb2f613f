package org.shouwang.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.export.TwoCounties.WITHOUT_LIMIT;
import static org.shouwang.export.TwoCounties.WITH_LIMIT;
import static org.shouwang.export.TwoCounties.form;
import static org.shouwang.export.TwoCounties.newcomer;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.Json;
import org.shouwang.world.Someone;

/** An official takes the list of households away as a file. */
class ExportHouseholdsTest {

    private static final String VILLAGE = "640423100004";
    private static final String NEXT_VILLAGE = "640423100005";
    private static final String SMALL_VILLAGE = "640424100001";

    private final TwoCounties here = TwoCounties.get();

    @Test
    void theFileHoldsWhatTheListShowsMaskedAndEveryRowSaysWhoTookIt() {
        String idNumber = here.register(VILLAGE, "王守正", "13812345678", "out_of_poverty");
        here.register(VILLAGE, "李长青", null, "general");
        here.register(NEXT_VILLAGE, "邻村人", "13812345679", "out_of_poverty");
        here.register(SMALL_VILLAGE, "邻县人", "13812345670", "out_of_poverty");
        Someone clerk = newcomer(Role.COUNTY_CENTRE, WITH_LIMIT);
        Api api = here.world.as(clerk);
        Map<String, String> filter = Map.of("householdType", "out_of_poverty", "status", "active");

        JsonNode preview = api.post("/export-previews", Json.of("list", "households", "region", VILLAGE, "filter", filter)).expect(200).json();
        JsonNode asked = api.post("/exports", form("households", VILLAGE, filter, "csv")).expect(201).json();
        String file = api.get("/exports/" + asked.path("id").asText() + "/file").expect(200).text();

        assertThat(preview.path("approval").asText()).isEqualTo("not_needed");
        assertThat(preview.path("filterText").asText()).isEqualTo("户类型为脱贫户，状态为在册");
        assertThat(asked.path("abilities").toString()).contains("downloadExport");
        JsonNode list = api.get("/households?region=" + VILLAGE + "&householdType=out_of_poverty&status=active").expect(200).json().path("items");
        List<String> lines = file.lines().toList();
        assertThat(lines).hasSize(2 + list.size()).hasSize(2 + preview.path("rows").asInt());
        assertThat(lines.getFirst()).startsWith("\uFEFF").contains(asked.path("number").asText(), "测试" + clerk.id(), clerk.id(), "隆德县", "数据核对", "年度核对");
        assertThat(lines.get(1)).isEqualTo("户主,户编号,所在村组,户类型,人口,劳动力,重点人群,联系电话,状态,溯源码");
        JsonNode first = list.get(0);
        assertThat(lines.get(2)).startsWith("王守正," + first.path("householdNo").asText() + "," + first.path("regionName").asText() + ",脱贫户,1,")
                .contains(",138****5678,在册," + asked.path("number").asText() + "-1-");
        assertThat(file).doesNotContain("13812345678", idNumber, idNumber.substring(6, 14), "李长青", "邻村人", "邻县人");
    }

    @Test
    void everyStepIsOnRecordWithTheRowsThatLeft() {
        here.register("640423100006", "赵登记", null, "general");
        Someone clerk = newcomer(Role.COUNTY_BUREAU, WITH_LIMIT);
        JsonNode asked = here.world.as(clerk).post("/exports", form("households", "640423100006", Map.of("householdType", "general"), "xlsx")).expect(201).json();
        here.world.as(clerk).get("/exports/" + asked.path("id").asText() + "/file").expect(200);

        JsonNode entries = here.world.as(Role.AUDITOR, WITH_LIMIT).get("/audit-entries?subjectId=" + asked.path("id").asText()).expect(200).json().path("items");
        assertThat(entries.findValuesAsText("operation")).containsExactly("endExportDownload", "downloadExport", "requestExport");
        assertThat(entries.findValuesAsText("rowCount")).containsExactly("1", "0", "1");
        assertThat(entries.get(0).path("reason").asText()).contains(asked.path("number").asText(), "xlsx", "householdType=general", "完整，SHA-256 ");
        assertThat(entries.get(0).path("traceId").asText()).isEqualTo(entries.get(1).path("traceId").asText());
        JsonNode shown = here.world.as(clerk).get("/exports/" + asked.path("id").asText()).expect(200).json();
        assertThat(shown.path("lastDownload").path("state").asText()).isEqualTo("complete");
        assertThat(shown.path("lastDownload").path("rows").asInt()).isEqualTo(1);
    }

    @Test
    void whereTheTenantHasSetNoLimitASecondPersonDecidesOnEachExport() throws SQLException {
        here.register("640424100002", "孙待批", "13912345678", "general");
        Someone clerk = newcomer(Role.COUNTY_CENTRE, WITHOUT_LIMIT);
        Api asking = here.world.as(clerk);
        JsonNode asked = asking.post("/exports", form("households", "640424100002", Map.of(), "csv")).expect(201).json();
        String one = "/exports/" + asked.path("id").asText();
        Api second = here.world.as(newcomer(Role.COUNTY_BUREAU, WITHOUT_LIMIT));

        assertThat(asked.path("state").asText()).isEqualTo("pending");
        assertThat(asked.path("approval").asText()).isEqualTo("limit_not_set");
        asking.get(one + "/file").expectProblem(403, "export/approval-missing");
        asking.post(one + "/approval", Json.of("reason", "自己批")).expectProblem(409, "export/own-request");
        for (Api stranger : List.of(here.world.as(Role.COUNTY_BUREAU, WITH_LIMIT), here.world.as(Role.PROVINCE_CENTRE, "52"),
                here.world.as(Role.TOWNSHIP_LEADER, "640424100"))) {
            stranger.post(one + "/approval", Json.of("reason", "别家")).expectProblem(404, "not-found");
            assertThat(stranger.get("/exports").expect(200).text()).doesNotContain(asked.path("number").asText());
        }
        here.world.as(Role.TOWNSHIP_STATION, "640424100").post(one + "/approval", Json.of("reason", "无权")).expectProblem(403, "forbidden");
        assertThat(second.get("/exports?whose=others&state=pending").expect(200).text()).contains(asked.path("number").asText());

        JsonNode approved = second.post(one + "/approval", Json.of("reason", "用于年度核对")).expect(200).json();

        assertThat(approved.path("state").asText()).isEqualTo("ready");
        assertThat(approved.path("abilities").toString()).isEqualTo("[\"withdrawExport\"]");
        second.post(one + "/refusal", Json.of("reason", "反悔")).expectProblem(409, "export/decided");
        second.get(one + "/file").expectProblem(409, "export/of-another-person");
        assertThat(asking.get(one + "/file").expect(200).text()).contains("孙待批", "139****5678", "批准人：" + approved.path("decidedByName").asText());
        assertThat(here.world.as(Role.AUDITOR, WITHOUT_LIMIT).get("/audit-entries?operation=approveExport&subjectId=" + asked.path("id").asText())
                .expect(200).json().path("items").get(0).path("reason").asText()).endsWith("用于年度核对");

        onRecord("UPDATE export_request SET valid_until = '2026-01-01' WHERE id = " + asked.path("id").asText());
        asking.get(one + "/file").expectProblem(410, "export/expired");
        assertThat(asking.get("/exports?whose=mine&state=expired").expect(200).text()).contains(asked.path("number").asText());
        assertThat(asking.get("/exports?whose=mine&state=ready").expect(200).text()).doesNotContain(asked.path("number").asText());
    }

    @Test
    void whatWasRegisteredAfterTheRequestIsNotInTheFileAndItCannotOutgrowWhatWasApproved() throws SQLException {
        here.register("640424100003", "周先到", null, "general");
        Someone clerk = newcomer(Role.COUNTY_CENTRE, WITHOUT_LIMIT);
        String id = here.world.as(clerk).post("/exports", form("households", "640424100003", Map.of(), "csv")).expect(201).json().path("id").asText();
        here.world.as(Role.COUNTY_BUREAU, WITHOUT_LIMIT).post("/exports/" + id + "/approval", Json.of("reason", "同意")).expect(200);
        here.register("640424100003", "吴后来", null, "general");

        assertThat(here.world.as(clerk).get("/exports/" + id + "/file").expect(200).text()).contains("周先到").doesNotContain("吴后来");

        onRecord("UPDATE export_request SET row_count = 0 WHERE id = " + id); // as if a household had moved in
        here.world.as(clerk).get("/exports/" + id + "/file").expectProblem(409, "export/grown");
    }

    @Test
    void whoIsRefusedOrTakesItBackGetsNothing() {
        here.register("640424100003", "郑某", null, "general");
        Someone clerk = newcomer(Role.COUNTY_CENTRE, WITHOUT_LIMIT);
        Api asking = here.world.as(clerk);
        Api second = here.world.as(Role.SECURITY_ADMIN, WITHOUT_LIMIT);
        String refused = asking.post("/exports", form("households", "640424100003", Map.of(), "csv")).expect(201).json().path("id").asText();
        String withdrawn = asking.post("/exports", form("households", "640424100003", Map.of(), "csv")).expect(201).json().path("id").asText();

        second.post("/exports/" + refused + "/refusal", Json.of("reason", "与工作无关")).expect(200);
        here.world.as(newcomer(Role.AUDITOR, WITHOUT_LIMIT)).post("/exports/" + withdrawn + "/withdrawal", "").expectProblem(409, "export/of-another-person");
        asking.post("/exports/" + withdrawn + "/withdrawal", "").expect(200);

        asking.get("/exports/" + refused + "/file").expectProblem(403, "export/refused");
        asking.get("/exports/" + withdrawn + "/file").expectProblem(410, "export/withdrawn");
        asking.post("/exports/" + refused + "/withdrawal", "").expectProblem(409, "export/over");
        second.post("/exports/" + withdrawn + "/approval", Json.of("reason", "迟了")).expectProblem(409, "export/decided");
    }

    @Test
    void theRowsOfADayCountTogetherAndRequestsAtOnceDoNotSlipThrough() throws Exception {
        Someone clerk = newcomer(Role.COUNTY_CENTRE, WITH_LIMIT);
        Callable<Answer> request = () -> here.world.as(clerk).post("/exports", form("pretended", WITH_LIMIT, PretendedList.of(400_000), "csv"));
        List<String> states = new ArrayList<>();
        try (ExecutorService together = Executors.newFixedThreadPool(5)) {
            for (Future<Answer> answer : together.invokeAll(List.of(request, request, request, request, request))) {
                states.add(answer.get().expect(201).json().path("state").asText());
            }
        }

        assertThat(states).filteredOn("ready"::equals).hasSize(2);
        assertThat(states).filteredOn("pending"::equals).hasSize(3);
        JsonNode preview = here.world.as(clerk).post("/export-previews",
                Json.of("list", "pretended", "region", WITH_LIMIT, "filter", PretendedList.of(300_000))).expect(200).json();
        assertThat(preview.path("approval").asText()).isEqualTo("above_limit");
        assertThat(preview.path("takenToday").asLong()).isEqualTo(800_000);
    }

    @Test
    void theSameRequestSentTwiceIsOneExport() {
        here.register("640423100007", "钱一次", null, "general");
        Api api = here.world.as(newcomer(Role.COUNTY_CENTRE, WITH_LIMIT)).withKey("export-once-1");
        Object request = form("households", "640423100007", Map.of(), "csv");

        assertThat(api.post("/exports", request).expect(201).json().path("id")).isEqualTo(api.post("/exports", request).expect(201).json().path("id"));
    }

    @Test
    void aRequestThatMakesNoSenseIsRefusedWhereItIsWrong() {
        Api api = here.world.as(newcomer(Role.TOWNSHIP_STATION, "640423100"));

        api.post("/exports", form("households", "640423100008", Map.of(), "csv")).expectProblem(409, "export/nothing-to-export");
        api.post("/exports", form("households", "640424100001", Map.of(), "csv")).expect(400);
        api.post("/exports", form("accounts-of-all", "640423100", Map.of(), "csv")).expect(400);
        api.post("/exports", form("households", "640423100", Map.of("name", "王守正"), "csv")).expect(400);
        api.post("/exports", form("households", "640423100", Map.of("status", "nobody"), "csv")).expect(400);
        api.post("/exports", form("households", "640423100", Map.of(), "pdf")).expect(400);
        here.world.as(Role.VILLAGE_OFFICER, VILLAGE).post("/exports", form("households", VILLAGE, Map.of(), "csv")).expectProblem(403, "forbidden");
        here.world.as(Role.GRID_WORKER, VILLAGE).get("/exports").expectProblem(403, "forbidden");
        here.world.as(Role.INSURER_SURVEYOR, WITH_LIMIT).post("/exports", form("households", VILLAGE, Map.of(), "csv")).expectProblem(403, "forbidden");
    }

    @Test
    void aSheetThatCannotHoldTheRowsIsRefusedAndCsvIsNot() {
        Api api = here.world.as(newcomer(Role.PROVINCE_CENTRE, "61")); // its tenant has set nothing either
        Map<String, String> province = PretendedList.of(7_000_000);

        Answer refused = api.post("/exports", form("pretended", "61", province, "xlsx")).expectProblem(409, "export/too-many-for-xlsx");

        assertThat(refused.json().path("detail").asText()).contains("7000000", "1048574", "CSV");
        api.post("/exports", form("pretended", "61", PretendedList.of(1_048_574), "xlsx")).expect(201);
        assertThat(api.post("/exports", form("pretended", "61", province, "csv")).expect(201).json().path("rows").asLong()).isEqualTo(7_000_000);
    }

    @Test
    void aLeakedRowLeadsBackToWhoTookItAndAForgedOneToNobody() {
        here.register("640423100009", "冯外泄", null, "general");
        Someone clerk = newcomer(Role.COUNTY_CENTRE, WITH_LIMIT);
        String id = here.world.as(clerk).post("/exports", form("households", "640423100009", Map.of(), "csv")).expect(201).json().path("id").asText();
        String file = here.world.as(clerk).get("/exports/" + id + "/file").expect(200).text();
        String code = Arrays.stream(file.lines().toList().get(2).split(",")).toList().getLast();
        Api auditor = here.world.as(Role.AUDITOR, WITH_LIMIT);

        JsonNode found = auditor.post("/export-traces", Json.of("code", " " + code.toLowerCase() + " ")).expect(200).json();

        assertThat(found.path("id").asText()).isEqualTo(id);
        assertThat(found.path("requesterUsername").asText()).isEqualTo(clerk.id());
        auditor.post("/export-traces", Json.of("code", found.path("number").asText())).expect(200);
        String forged = code.substring(0, code.length() - 1) + (code.endsWith("7") ? "8" : "7");
        auditor.post("/export-traces", Json.of("code", forged)).expectProblem(404, "not-found");
        auditor.post("/export-traces", Json.of("code", code.replace("-1-", "-2-"))).expectProblem(404, "not-found");
        auditor.post("/export-traces", Json.of("code", "无此码")).expectProblem(404, "not-found");
        here.world.as(Role.AUDITOR, WITHOUT_LIMIT).post("/export-traces", Json.of("code", code)).expectProblem(404, "not-found");
        here.world.as(Role.AUDITOR, "52").post("/export-traces", Json.of("code", code)).expectProblem(404, "not-found");
        here.world.as(clerk).post("/export-traces", Json.of("code", code)).expectProblem(403, "forbidden");
    }

    @Test
    void exportsAreListedInOneStatementAndAskedForInFew() {
        here.register("640423100010", "陈某", null, "general");
        Api api = here.world.as(newcomer(Role.COUNTY_CENTRE, WITH_LIMIT));
        for (int i = 0; i < 3; i++) {
            assertThat(api.post("/exports", form("households", "640423100010", Map.of(), "csv")).expect(201).sqlStatements()).isLessThanOrEqualTo(9);
        }
        assertThat(api.get("/exports?whose=mine").expect(200).sqlStatements()).isEqualTo(1);
        assertThat(api.get("/exports?limit=1").expect(200).sqlStatements()).isEqualTo(1);
    }

    private void onRecord(String statement) throws SQLException {
        try (Connection owner = here.world.asOwner(); var sql = owner.createStatement()) {
            sql.executeUpdate(statement);
        }
    }
}
