package org.shouwang.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.Json;
import org.shouwang.world.World;

class IdempotentWritesTest {

    private static final Duration KEPT = Duration.ofDays(7);

    private final World world = World.get();
    private final Api official = world.as(Role.COUNTY_CENTRE, "130421");
    private final String text = "note " + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();

    @Test
    void whoRepeatsAWriteGetsTheFirstAnswerAndNothingHappensAgain() {
        Answer first = official.withKey(key).post("/counted-notes", note()).expect(201);
        Answer second = official.withKey(key).post("/counted-notes", note()).expect(201);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.etag()).isEqualTo(first.etag());
        assertThat(timesWritten()).isEqualTo(1);
    }

    @Test
    void whoSendsWithoutAKeyIsToldToSendOne() {
        official.send("POST", "/counted-notes", "{\"text\":\"x\",\"refused\":false}".getBytes(), "application/json")
                .expectProblem(400, "idempotency-key-missing");
        official.withKey("short").post("/counted-notes", note()).expectProblem(400, "idempotency-key-missing");
        official.withKey("with spaces and ;").post("/counted-notes", note()).expectProblem(400, "idempotency-key-missing");

        assertThat(timesWritten()).isZero();
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() {
        official.withKey(key).post("/counted-notes", note()).expect(201);

        official.withKey(key).post("/counted-notes", Json.of("text", text + " changed", "refused", false))
                .expectProblem(422, "idempotency-key-reused");
    }

    @Test
    void twoPeopleMayUseTheSameKey() {
        official.withKey(key).post("/counted-notes", note()).expect(201);
        world.as(Role.COUNTY_CENTRE, "130423").withKey(key).post("/counted-notes", note()).expect(201);

        assertThat(timesWritten()).isEqualTo(2);
    }

    @Test
    void aRefusedWriteLeavesItsKeyFree() {
        official.withKey(key).post("/counted-notes", Json.of("text", text, "refused", true)).expectProblem(409, "conflict");

        official.withKey(key).post("/counted-notes", note()).expect(201);
    }

    @Test
    void twentyEqualRequestsAtOnceAreCarriedOutOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Answer>> answers = IntStream.range(0, 20)
                    .mapToObj(each -> threads.submit(() -> official.withKey(key).post("/counted-notes", note())))
                    .toList();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().expect(201).json().path("times").asInt()).isEqualTo(1);
            }
        }
        assertThat(timesWritten()).isEqualTo(1);
    }

    @Test
    void theStoredAnswerCannotBeReadInTheDatabase() throws SQLException {
        official.withKey(key).post("/counted-notes", note()).expect(201);

        try (var owner = world.asOwner();
                var select = owner.prepareStatement(
                        "SELECT COUNT(*) FROM platform_idempotency WHERE idempotency_key = ? AND INSTR(body, ?) > 0")) {
            select.setString(1, key);
            select.setString(2, text);
            try (var rows = select.executeQuery()) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    @Test
    void anAnswerIsKeptForAWeekAndThenForgotten() {
        official.withKey(key).post("/counted-notes", note()).expect(201);
        Clock clock = world.bean(Clock.class);

        retention(Clock.offset(clock, KEPT.minusMinutes(1))).run();
        official.withKey(key).post("/counted-notes", note()).expect(201);
        assertThat(timesWritten()).isEqualTo(1);

        retention(Clock.offset(clock, KEPT.plusMinutes(1))).run();
        official.withKey(key).post("/counted-notes", note()).expect(201);
        assertThat(timesWritten()).isEqualTo(2);
    }

    private AnswerRetention retention(Clock at) {
        return new AnswerRetention(world.bean(StoredAnswers.class), at, KEPT);
    }

    private Object note() {
        return Json.of("text", text, "refused", false);
    }

    private int timesWritten() {
        var times = CountingController.WRITTEN.get(text);
        return times == null ? 0 : times.get();
    }
}
