package org.shouwang.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.shouwang.world.World;

/** A scan without login against the least that a look-up can cost in the same server. */
final class CodeBench {

    private static final int CODES = 1000;
    private static final int ROUNDS = 60;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration ROUND = Duration.ofMillis(400);

    private final World world;
    private final URI server;

    CodeBench(World world, URI server) {
        this.world = world;
        this.server = server;
    }

    void run(Results results) throws SQLException, IOException, InterruptedException, ExecutionException {
        List<String> codes = codes();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (String code : codes) {
                var answer = http.send(HttpRequest.newBuilder(server.resolve("/api/v1/codes/" + code)).build(), BodyHandlers.ofByteArray());
                ControlController.ANSWERS.put(code, answer.body());
            }
        }
        List<String> product = codes.stream().map(code -> "/api/v1/codes/" + code).toList();
        List<String> control = codes.stream().map(code -> "/api/v1/bench-control/" + code).toList();
        List<Double> ratios = new ArrayList<>();
        List<Double> speeds = new ArrayList<>();
        try (Load load = new Load(server)) {
            load.run(product, WARM_UP);
            load.run(control, WARM_UP);
            for (int round = 0; round < ROUNDS; round++) { // short and side by side: what else the machine does hits both
                boolean productFirst = round % 2 == 0;
                double first = load.run(productFirst ? product : control, ROUND);
                double second = load.run(productFirst ? control : product, ROUND);
                ratios.add(productFirst ? first / second : second / first);
                speeds.add(productFirst ? first : second);
            }
        }
        results.ratio("resolveCode, public", Results.median(ratios), 0.8,
                "answers/s ÷ those of one plain-JDBC read by unique key with the same bytes, %d pairs of rounds of %d ms".formatted(ROUNDS, ROUND.toMillis()));
        results.note("resolveCode: %.0f answers/s in the median round, load generator on the same processors; half of the ratios between %.2f and %.2f"
                .formatted(Results.median(speeds), Results.quantile(ratios, 0.25), Results.quantile(ratios, 0.75)));
    }

    /** The demonstration's households get their codes when they are registered. */
    private List<String> codes() throws SQLException, InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        List<String> codes = new ArrayList<>();
        while (codes.size() < CODES && System.nanoTime() < end) {
            codes.clear();
            try (Connection connection = world.asRuntime(); Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT code FROM householdcode_code WHERE status = 'active' LIMIT " + CODES)) {
                while (rows.next()) {
                    codes.add(rows.getString(1));
                }
            }
            Thread.sleep(200);
        }
        if (codes.size() < CODES) {
            throw new IllegalStateException("only " + codes.size() + " codes");
        }
        return codes;
    }
}
