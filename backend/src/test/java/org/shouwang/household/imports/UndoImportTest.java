package org.shouwang.household.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Api;
import org.shouwang.world.Eventually;
import org.shouwang.world.Json;
import org.shouwang.world.World;

class UndoImportTest {

    private static final String VILLAGE = "130431100201";
    private static final String COUNTY = "130431";

    private final World world = World.get();
    private final Api station = world.as(Role.TOWNSHIP_STATION, VILLAGE.substring(0, 9));
    private final Importing importing = new Importing(station, VILLAGE);

    @Test
    void whatNobodyTouchedLeavesTheRegisterAndWhatSomebodyChangedStaysAndIsListed() {
        JsonNode done = importing.apply(file(801));
        String path = "/household-imports/" + done.path("id").asText();
        String touched = household(801);
        String untouched = household(803);
        assertThat(done.path("abilities").toString()).contains("undoImport");
        change(touched);
        Eventually.get(() -> station.get("/households/" + untouched + "/codes").json().path("items"), codes -> !codes.isEmpty());

        JsonNode before = station.get(path + "/undoing").expect(200).json();
        assertThat(before.path("created").asInt()).isEqualTo(3);
        assertThat(before.path("undoable").asInt()).isEqualTo(2);
        assertThat(before.path("kept").asInt()).isEqualTo(1);
        assertThat(before.path("state").isNull()).isTrue();
        station.post(path + "/undoing", Json.of("reason", " ")).expectProblem(400, "invalid-input");
        station.post(path + "/undoing", Json.of("reason", "村发错了文件")).expect(202);
        JsonNode after = Eventually.get(() -> station.get(path + "/undoing").expect(200).json(),
                view -> view.path("state").asText().equals("done"));

        assertThat(after.path("undone").asInt()).isEqualTo(2);
        assertThat(after.path("kept").asInt()).isEqualTo(1);
        assertThat(after.path("reason").asText()).isEqualTo("村发错了文件");
        station.get("/households/" + untouched).expectProblem(404, "not-found");
        station.get("/households/" + touched).expect(200);
        JsonNode kept = station.get(path + "/kept-households").expect(200).json().path("items");
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).path("householdId").asText()).isEqualTo(touched);
        JsonNode trail = world.as(Role.AUDITOR, COUNTY).get("/audit-entries?operation=undoImport&limit=100").expect(200).json().path("items");
        assertThat(trail.findValuesAsText("subjectId")).contains(untouched).doesNotContain(touched);
        assertThat(trail.findValuesAsText("reason")).contains("村发错了文件");
        Eventually.get(() -> world.as(Role.AUDITOR, COUNTY).get("/audit-entries?operation=revokeCode&limit=100").expect(200)
                .json().path("items").findValuesAsText("subjectId"), subjects -> subjects.contains(untouched));
    }

    @Test
    void theSameFileCanBeSentAgainAfterItsImportWasUndone() {
        byte[] file = file(811);
        String path = "/household-imports/" + importing.apply(file).path("id").asText();
        station.post(path + "/undoing", Json.of("reason", "先撤再导")).expect(202);
        Eventually.get(() -> station.get(path + "/undoing").json().path("state").asText(), "done"::equals);

        assertThat(importing.apply(file).path("createdHouseholds").asInt()).isEqualTo(3);
    }

    @Test
    void strangersUndoNothing() {
        String path = "/household-imports/" + importing.apply(file(821)).path("id").asText() + "/undoing";

        for (Api stranger : List.of(
                world.as(Role.TOWNSHIP_STATION, "130431101"), world.as(Role.COUNTY_CENTRE, "130432"), world.as(Role.COUNTY_CENTRE, "520112"))) {
            stranger.post(path, Json.of("reason", "不归我管")).expectProblem(404, "not-found");
            stranger.get(path).expectProblem(404, "not-found");
        }
        world.as(Role.VILLAGE_OFFICER, VILLAGE).post(path, Json.of("reason", "不归我管")).expectProblem(403, "forbidden");
        assertThat(station.get(path).expect(200).json().path("undoable").asInt()).isEqualTo(3);
    }

    private static byte[] file(int first) {
        RegisterFile file = RegisterFile.register();
        for (int place = 0; place < 3; place++) {
            file.household("户编号(本册)", Integer.toString(place + 1), "区划代码", VILLAGE, "户类型", "一般农户")
                    .person("姓名", "撤某", "证件号码", RegisterFile.id("1971-01-01", first + 2 * place), "与户主关系", "户主");
        }
        return file.csv();
    }

    private String household(int number) {
        return station.post("/households/search", Json.of("idNumber", RegisterFile.id("1971-01-01", number))).expect(200)
                .json().path("items").get(0).path("id").asText();
    }

    private void change(String id) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("regionCode", VILLAGE);
        facts.put("householdType", "general");
        facts.put("address", "改过");
        station.ifMatch("\"1\"").put("/households/" + id, Json.of("household", facts)).expect(200);
    }
}
