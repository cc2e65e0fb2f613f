package org.shouwang.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.shouwang.bench.Visitor.Ask;
import org.shouwang.kernel.Role;
import org.shouwang.world.KillableServer;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/** Many at once: a province signs in at eight in the morning, and two thousand requests are in flight. */
final class CrowdBench {

    private static final int USERS = 1_000;
    private static final int REQUESTS = 2_000;

    private final County county;
    private final List<String> tokens;
    /** Opens as many connections as there are requests at a time. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(60))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    /** Writes down the accounts, which the product then knows. */
    CrowdBench(World world, County county) {
        this.county = county;
        this.tokens = IntStream.range(0, USERS)
                .mapToObj(number -> new Someone("crowd-" + number, List.of(Role.COUNTY_CENTRE.word()), county.code(), null))
                .map(world::tokenOf).toList();
    }

    void run(KillableServer api, Results results) throws IOException, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        Outcome opened = together(USERS, number -> open(api, number));
        results.seconds("1,000 users open the portal at the same moment", (System.nanoTime() - start) / 1e9, 60,
                "client-config, me and the five requests of the workbench each, %d failed, slowest user %.1f s".formatted(opened.failed(), opened.slowest()));
        results.none("users who could not open the portal", opened.failed(), "of %d".formatted(USERS));
        Outcome asked = together(REQUESTS, number -> mixed(api, number));
        results.none("errors of 2,000 mixed requests in flight", asked.failed(),
                "lists, searches, household pages, codes and figures of one county at the same moment, slowest answer %.1f s".formatted(asked.slowest()));
    }

    private record Outcome(int failed, double slowest) {}

    private interface Errand {
        void run(int number) throws IOException, InterruptedException;
    }

    private static Outcome together(int count, Errand errand) throws InterruptedException, ExecutionException {
        try (ExecutorService everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Double>> errands = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                int mine = number;
                errands.add(() -> {
                    long start = System.nanoTime();
                    errand.run(mine);
                    return (System.nanoTime() - start) / 1e9;
                });
            }
            int failed = 0;
            List<Double> times = new ArrayList<>(List.of(0.0));
            for (Future<Double> each : everybody.invokeAll(errands)) {
                if (each.state() == Future.State.SUCCESS) {
                    times.add(each.get());
                } else {
                    System.err.println(each.exceptionNow());
                    failed++;
                }
            }
            return new Outcome(failed, Collections.max(times));
        }
    }

    /** What the front end asks for when a county official opens it: frontend/src/app and features/workbench. */
    private void open(KillableServer api, int number) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(http, api.uri(), tokens.get(number));
        for (String path : List.of("/client-config", "/me", "/household-summary?region=" + county.code(),
                "/households?region=" + county.code() + "&keyGroup=true&limit=5", "/regions/" + county.code(), "/jobs?limit=5",
                "/household-imports?limit=100")) {
            visitor.ask(Ask.get(path));
        }
    }

    private void mixed(KillableServer api, int number) throws IOException, InterruptedException {
        List<List<Ask>> kinds = new ArrayList<>(county.questions().values());
        kinds.add(List.of(Ask.get("/household-summary?region=" + county.code()), Ask.get("/me"), Ask.get("/jobs")));
        kinds.add(county.households().stream().map(id -> Ask.get("/households/" + id)).toList());
        List<Ask> kind = kinds.get(number % kinds.size());
        new Visitor(http, api.uri(), tokens.get(number % tokens.size())).ask(kind.get(number / kinds.size() % kind.size()));
    }
}
