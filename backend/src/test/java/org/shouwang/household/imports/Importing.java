package org.shouwang.household.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.Eventually;

/** An official who sends register files and looks at what became of them. */
record Importing(Api api, String region) {

    Answer send(String layout, String mode, byte[] file) {
        return api.upload("/household-imports", form(region, layout, mode), "册.csv", file);
    }

    static Map<String, String> form(String region, String layout, String mode) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("region", region);
        form.put("layout", layout);
        form.put("mode", mode);
        return form;
    }

    /** Sends a file and waits until its import is over. */
    JsonNode apply(byte[] file) {
        return over(send("register", "apply", file).expect(202));
    }

    JsonNode over(Answer accepted) {
        String id = accepted.json().path("id").asText();
        JsonNode result = Eventually.get(() -> api.get("/household-imports/" + id).expect(200).json(),
                each -> List.of("done", "failed", "cancelled").contains(each.path("state").asText()));
        assertThat(result.path("createdRows").asInt() + result.path("unchangedRows").asInt() + result.path("differentRows").asInt()
                + result.path("rejectedRows").asInt()).as("sum of the rows").isEqualTo(result.path("doneRows").asInt());
        return result;
    }

    JsonNode rejected(JsonNode done) {
        return api.get("/household-imports/" + done.path("id").asText() + "/rejected-rows?limit=100").expect(200).json().path("items");
    }

    JsonNode differences(JsonNode done) {
        return api.get("/household-imports/" + done.path("id").asText() + "/differences?limit=100").expect(200).json().path("items");
    }

    byte[] rejectedFile(JsonNode done, String format) {
        return api.get("/household-imports/" + done.path("id").asText() + "/rejected-rows/file?format=" + format).expect(200).bytes();
    }

    static String counts(JsonNode done) {
        return "%s: %d created, %d unchanged, %d different, %d rejected of %s".formatted(done.path("state").asText(),
                done.path("createdRows").asInt(), done.path("unchangedRows").asInt(), done.path("differentRows").asInt(),
                done.path("rejectedRows").asInt(), done.path("totalRows").asText());
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
