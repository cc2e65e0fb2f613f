package org.shouwang.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.shouwang.bench.Visitor.Ask;
import org.shouwang.world.KillableServer;
import org.shouwang.world.World;

/**
 * What a setting is worth: the product as it is and the product with one setting changed stand side by side on the same
 * database and answer the same questions in turn. Figures for infra/bench/CHOICES.md; nothing is judged.
 */
final class ChoiceBench {

    private static final int CALLERS = 16;
    private static final int ROUNDS = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration ROUND = Duration.ofSeconds(1);

    private final World world;
    private final List<Ask> asks = new ArrayList<>();
    private final String token;
    private final List<String> usual;

    /** @param token of an official of the county */
    ChoiceBench(World world, County county, String token, List<String> usual) {
        this.world = world;
        this.token = token;
        this.usual = usual;
        for (int number = 0; number < county.households().size(); number++) {
            for (List<Ask> kind : county.questions().values()) {
                asks.add(kind.get(number % kind.size()));
            }
            asks.add(Ask.get("/households/" + county.households().get(number)));
        }
    }

    private record Change(List<String> javaOptions, Map<String, Object> settings) {}

    private Map<String, Change> changes() {
        String driver = "datasources.default.data-source-properties.";
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("nothing changed (what chance does)", new Change(usual, Map.of()));
        changes.put("8 connections", new Change(usual, Map.of("datasources.default.maximum-pool-size", 8)));
        changes.put("32 connections", new Change(usual, Map.of("datasources.default.maximum-pool-size", 32)));
        changes.put("statements cached in the driver", new Change(usual, Map.of(
                driver + "cachePrepStmts", "true", driver + "prepStmtCacheSize", "250", driver + "prepStmtCacheSqlLimit", "8192")));
        changes.put("statements prepared on the server and cached", new Change(usual, Map.of(
                driver + "cachePrepStmts", "true", driver + "prepStmtCacheSize", "250", driver + "prepStmtCacheSqlLimit", "8192",
                driver + "useServerPrepStmts", "true")));
        changes.put("the driver asks the server's settings once", new Change(usual, Map.of(
                driver + "cacheServerConfiguration", "true", driver + "useLocalSessionState", "true", driver + "elideSetAutoCommits", "true")));
        changes.put("no line in the log for a request", new Change(usual, Map.of("logger.levels.access", "OFF")));
        changes.put("serial collector", new Change(with("-XX:+UseSerialGC"), Map.of()));
        changes.put("parallel collector", new Change(with("-XX:+UseParallelGC"), Map.of()));
        changes.put("compact object headers", new Change(with("-XX:+UseCompactObjectHeaders"), Map.of()));
        return changes;
    }

    private List<String> with(String option) {
        List<String> options = new ArrayList<>(usual);
        options.add(option);
        return options;
    }

    void run(Results results) throws InterruptedException, ExecutionException {
        try (KillableServer first = world.process(Map.of(), usual)) {
            answers(first, WARM_UP); // the database was started a moment ago
        }
        for (var change : changes().entrySet()) {
            try (KillableServer asItIs = world.process(Map.of(), usual);
                    KillableServer changed = world.process(change.getValue().settings(), change.getValue().javaOptions())) {
                answers(asItIs, WARM_UP);
                answers(changed, WARM_UP);
                List<Double> ratios = new ArrayList<>();
                for (int round = 0; round < ROUNDS; round++) {
                    if (round % 2 == 0) { // neither always comes second
                        double before = answers(asItIs, ROUND);
                        ratios.add(answers(changed, ROUND) / before);
                    } else {
                        ratios.add(answers(changed, ROUND) / answers(asItIs, ROUND));
                    }
                }
                results.note("%s: %.2f times the answers/s (half of the rounds between %.2f and %.2f), %.0f MiB against %.0f".formatted(
                        change.getKey(), Results.median(ratios), Results.quantile(ratios, 0.25), Results.quantile(ratios, 0.75),
                        changed.mostMemory(), asItIs.mostMemory()));
            }
        }
    }

    private double answers(KillableServer api, Duration time) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Future<Integer>> callers = new ArrayList<>();
        try (HttpClient http = HttpClient.newHttpClient(); ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Visitor visitor = new Visitor(http, api.uri(), token);
            for (int caller = 0; caller < CALLERS; caller++) {
                int first = caller * asks.size() / CALLERS;
                callers.add(threads.submit(() -> {
                    int count = 0;
                    while (System.nanoTime() < end) {
                        visitor.ask(asks.get((first + count++) % asks.size()));
                    }
                    return count;
                }));
            }
        }
        int sum = 0;
        for (Future<Integer> caller : callers) {
            sum += caller.get();
        }
        return sum / ((System.nanoTime() - start) / 1e9);
    }
}
