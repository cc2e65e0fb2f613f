package org.shouwang.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.localdb.Accounts;
import org.shouwang.platform.localdb.DatabaseServer;
import org.shouwang.world.Eventually;
import org.shouwang.world.Replica;
import org.shouwang.world.TestEngine;
import org.shouwang.world.World;

/** Two replicas on one database share the work: each thing that is due is done by one of them, once. */
class TwoReplicasTest {

    private static final int ROUNDS = 4;

    private final World world = World.get();
    private final Sql sql = world.bean(Sql.class);

    /** Whatever a feature offers as recurring work is among them: the list comes from the queue itself. */
    @Test
    void everyRecurringWorkThatIsDueIsDoneOnceByOneOfThem() {
        try (Replica ignored = world.replica(Map.of())) {
            List<String> names = names();
            assertThat(names).contains("audit-seal", "audit-anchor", "idempotency-retention", "file-retention");
            for (int round = 0; round < ROUNDS; round++) {
                Map<String, Integer> before = counts(names);
                Map<String, String> successes = successes();
                sql.update("UPDATE platform_scheduled_task SET execution_time = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE task_instance = 'recurring' AND picked = FALSE");

                Eventually.get(() -> names.stream().filter(name -> successes().get(name).equals(successes.get(name))).toList(), List::isEmpty);

                Map<String, Integer> after = counts(names);
                names.stream().filter(name -> !name.equals("audit-seal")).forEach(name ->
                        assertThat(after.get(name) - before.get(name)).as(name).isEqualTo(1));
            }
        }
        names().forEach(TwoReplicasTest::assertNeverTwoAtATime);
    }

    @Test
    void twoReplicasThatStartTogetherOnAnEmptyDatabaseMakeItOnce(@TempDir Path folder) {
        Accounts accounts = new Accounts("shouwang", "shouwang_owner", "Owner-2026", "shouwang", "Runtime-2026");
        try (DatabaseServer empty = TestEngine.chosen().start(folder, accounts)) {
            Map<String, Object> settings = new HashMap<>(Map.of(
                    "datasources.default.url", empty.jdbcUrl(), "datasources.owner.url", empty.jdbcUrl(), "shouwang.region.provinces", "52"));

            var one = CompletableFuture.supplyAsync(() -> world.replica(settings));
            var other = CompletableFuture.supplyAsync(() -> world.replica(settings));

            try (Replica first = one.join(); Replica second = other.join()) {
                first.anonymous().get("/client-config").expect(200);
                second.anonymous().get("/client-config").expect(200);
            }
            assertThat(regions(empty.jdbcUrl())).isEqualTo(regions(world.settings(Map.of()).get("datasources.owner.url").toString()));
        }
    }

    private static int regions(String url) {
        try (var connection = DriverManager.getConnection(url, "shouwang_owner", "Owner-2026"); var counting = connection.createStatement();
                var row = counting.executeQuery("SELECT COUNT(*) FROM region_region WHERE code >= '52' AND code < '53'")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Between two runs of one work there is always its pause, whichever replica did the one and the other. */
    private static void assertNeverTwoAtATime(String name) {
        List<RecurringRuns.Run> runs = RecurringRuns.of(name).stream().sorted(Comparator.comparingLong(RecurringRuns.Run::begun)).toList();
        assertThat(runs).as(name).hasSizeGreaterThanOrEqualTo(ROUNDS);
        for (int i = 1; i < runs.size(); i++) {
            assertThat(runs.get(i).begun()).as(name).isGreaterThan(runs.get(i - 1).ended());
        }
    }

    private List<String> names() {
        return sql.list("SELECT task_name FROM platform_scheduled_task WHERE task_instance = 'recurring' ORDER BY task_name", row -> row.getString(1));
    }

    private static Map<String, Integer> counts(List<String> names) {
        return names.stream().collect(Collectors.toMap(name -> name, name -> RecurringRuns.of(name).size()));
    }

    private Map<String, String> successes() {
        Map<String, String> successes = new HashMap<>();
        sql.list("SELECT task_name, COALESCE(last_success, '') FROM platform_scheduled_task WHERE task_instance = 'recurring'",
                row -> successes.put(row.getString(1), row.getString(2)));
        return successes;
    }
}
