package org.shouwang.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.World;
import org.slf4j.LoggerFactory;

class OperationsTest {

    private final World world = World.get();

    @Test
    void replicaThatCanWriteIsReadyAndTellsNobodyItsInside() {
        var ready = world.anonymous().get("//health/readiness").expect(200).json();

        assertThat(ready.path("status").asText()).isEqualTo("UP");
        assertThat(ready.toString()).doesNotContain("jdbc", "Disk", "write-probe", "MySQL", "MariaDB");
        world.anonymous().get("//health/liveness").expect(200);
    }

    @Test
    void replicaWhoseDatabaseTakesNoWriteIsNotReadyButAlive() throws SQLException {
        try (Connection owner = world.asOwner(); Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.executeUpdate("UPDATE platform_probe SET written = 0 WHERE id = 1"); // holds the row, as a full disk holds the write

            world.anonymous().get("//health/readiness").expect(503);
            world.anonymous().get("//health/liveness").expect(200);
            owner.rollback();
        }
        world.anonymous().get("//health/readiness").expect(200);
    }

    @Test
    void operatorOnTheMachineReadsTheFiguresAndNobodyThroughAProxyDoes() {
        String figures = world.anonymous().get("//prometheus").expect(200).text();

        assertThat(figures).contains("shouwang_integrity_alarms", "shouwang_events_dead", "hikaricp_connections", "http_server_requests");
        world.anonymous().header("X-Forwarded-For", "127.0.0.1").get("//prometheus").expectProblem(404, "not-found");
        world.anonymous().header("Via", "1.1 proxy").get("//prometheus").expectProblem(404, "not-found");
        world.anonymous().get("//env").expect(404);
        world.anonymous().get("//beans").expect(404);
    }

    @Test
    void collectorWithTheTokenReadsTheFiguresFromElsewhere() {
        try (EmbeddedServer replica = ApplicationContext.run(EmbeddedServer.class, world.settings(Map.of("shouwang.metrics-token", "collector")), "test")) {
            var throughProxy = world.anonymousAt(replica.getURI()).header("X-Forwarded-For", "10.0.0.7");
            throughProxy.header("Authorization", "Bearer collector").get("//prometheus").expect(200);
            throughProxy.header("Authorization", "Bearer guessed").get("//prometheus").expect(404);
        }
    }

    @Test
    void logNamesRouteActorAndTraceButNothingThatSomebodyTyped() {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        Logger access = (Logger) LoggerFactory.getLogger("access");
        access.setLevel(ch.qos.logback.classic.Level.INFO);
        access.addAppender(lines);
        lines.start();
        String trace = "0af7651916cd43dd8448eb211c80319c";
        try {
            var answer = world.as(Role.COUNTY_CENTRE, "130434").header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                    .get("/jobs/912345?name=%E5%BC%A0%E4%B8%89").expect(404);
            assertThat(answer.header(AccessLog.TRACE_HEADER)).contains(trace);
            assertThat(world.anonymous().header("traceparent", "evil\u0009line").get("/client-config").header(AccessLog.TRACE_HEADER).orElseThrow())
                    .matches("[0-9a-f]{32}");
        } finally {
            access.detachAppender(lines);
            access.setLevel(null);
        }

        String line = lines.list.stream().map(event -> event.getKeyValuePairs().toString()).filter(text -> text.contains(trace)).findFirst().orElseThrow();
        assertThat(line).contains("/api/v1/jobs/{id}", "county_centre-130434", "404", "130434").doesNotContain("张三", "912345", "%E5");
        assertThat(lines.list).extracting(ILoggingEvent::getFormattedMessage).containsOnly("request");
    }

    @Test
    void everyAnswerOfTheApiHasATraceAlsoARefusal() {
        for (String path : List.of("/client-config", "/me", "/nothing-like-this")) {
            assertThat(world.anonymous().get(path).header(AccessLog.TRACE_HEADER).orElseThrow()).matches("[0-9a-f]{32}");
        }
    }
}
