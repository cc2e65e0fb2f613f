package org.shouwang.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.World;

class ProblemAnswersTest {

    private final Api official = World.get().as(Role.COUNTY_CENTRE, "130421").withKey(UUID.randomUUID().toString());

    @Test
    void badJsonIsAnsweredWithAProblemAndNeverWithItsInside() {
        for (String bad : List.of("", "{", "[1,", "null", "\"text\"", "{\"text\":{\"a\":1}}",
                "{\"text\":\"\\ud800\"", "\u0000", "[".repeat(20_000))) {
            Answer answer = send(bad, "application/json");

            assertThat(answer.status()).as(bad.substring(0, Math.min(20, bad.length()))).isEqualTo(400);
            assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.text()).doesNotContain("Exception", "org.shouwang", "io.micronaut", "jackson");
        }
    }

    @Test
    void aWrongMediaTypeMethodOrAddressIsAProblem() {
        send("text", "text/plain").expectProblem(415, "unsupported-media-type");
        official.delete("/me").expectProblem(405, "method-not-allowed");
        official.get("/nothing-here").expectProblem(404, "not-found");
    }

    @Test
    void everyProblemCarriesTheCallersTraceId() {
        String trace = "0af7651916cd43dd8448eb211c80319c";

        Answer answer = official.header("traceparent", "00-" + trace + "-b7ad6b7169203331-01").get("/nothing-here");

        assertThat(answer.json().path("traceId").asText()).isEqualTo(trace);
    }

    @Test
    void aForgedTraceIdIsReplaced() {
        Answer answer = official.header("traceparent", "00-<script>-1-01").get("/nothing-here");

        assertThat(answer.json().path("traceId").asText()).matches("[0-9a-f]{32}");
    }

    private Answer send(String body, String type) {
        return official.send("POST", "/counted-notes", body.getBytes(StandardCharsets.UTF_8), type);
    }
}
