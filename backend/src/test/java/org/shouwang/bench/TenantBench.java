package org.shouwang.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.shouwang.bench.Visitor.Ask;
import org.shouwang.demonstration.LargeRegister;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.region.Region;
import org.shouwang.region.Regions;
import org.shouwang.world.Api;
import org.shouwang.world.KillableServer;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/**
 * A tenant brings its register of a million rows, county by county, into a database that holds another tenant's: does the
 * import slow down as it goes, and does the other tenant feel it?
 */
final class TenantBench {

    private static final String PROVINCE = "52";
    /** Two to get warm, eleven to compare first with last, the rest while the neighbour works. */
    private static final int COUNTIES_IN_A_ROW = 13;
    private static final int WARM_UP = 2;
    private static final int TURNS = 6;
    private static final Duration TURN = Duration.ofSeconds(40);
    /** Short work does not rest (Courtesy): a million rows are far beyond it, a county's only when this part of them is written. */
    private static final double RESTS_FROM = 0.3;
    /** A county's offices on an ordinary morning; far from what the machine can answer. */
    private static final int REQUESTS_A_SECOND = 20;

    private final World world;
    private final County neighbour;
    private final String neighbourToken;
    private final int households;
    private final Map<String, List<RegionCode>> villages = new LinkedHashMap<>();
    private final Map<String, String> tokens = new LinkedHashMap<>();

    /** @param households of one county's file; 29,000 are about 100,000 rows */
    TenantBench(World world, County neighbour, int households) throws SQLException {
        this.world = world;
        this.neighbour = neighbour;
        this.neighbourToken = world.tokenOf(Someone.as(Role.COUNTY_CENTRE, neighbour.code()));
        this.households = households;
        Regions regions = world.bean(Regions.class);
        RegionCode province = new RegionCode(PROVINCE);
        Set<String> taken = countiesOfEarlierRuns(world);
        for (Region city : regions.children(province, Jurisdiction.of(province))) {
            for (Region county : regions.children(city.code(), Jurisdiction.of(province))) {
                List<RegionCode> all = regions.children(county.code(), Jurisdiction.of(province)).stream()
                        .flatMap(township -> regions.children(township.code(), Jurisdiction.of(province)).stream())
                        .map(Region::code).limit(100).toList();
                if (all.size() > 50 && !taken.contains(county.code().value()) && villages.size() < COUNTIES_IN_A_ROW + TURNS) {
                    villages.put(county.code().value(), all);
                    tokens.put(county.code().value(), world.tokenOf(Someone.as(Role.COUNTY_CENTRE, county.code().value())));
                }
            }
        }
    }

    /** The database is kept: a file that is sent again changes nothing, which would be quick. */
    private static Set<String> countiesOfEarlierRuns(World world) throws SQLException {
        try (Connection database = world.asOwner()) {
            return Set.copyOf(County.texts(database, "SELECT DISTINCT county_code FROM household_household WHERE county_code LIKE '" + PROVINCE + "%'"));
        }
    }

    void run(KillableServer api, Results results) throws IOException, InterruptedException, SQLException, ExecutionException {
        List<String> counties = List.copyOf(villages.keySet());
        if (counties.size() < COUNTIES_IN_A_ROW + TURNS) {
            throw new IllegalStateException("earlier runs have filled the counties: delete backend/target/bench/province");
        }
        List<Double> speeds = new ArrayList<>();
        for (String county : counties.subList(0, COUNTIES_IN_A_ROW)) {
            LargeRegister.File file = LargeRegister.of(villages.get(county), households, Long.parseLong(county));
            long start = System.nanoTime();
            follow(send(api, county, file), county, api, now -> now.path("state").asText().equals("done"));
            speeds.add(file.rows() / ((System.nanoTime() - start) / 1e9));
        }
        List<Double> measured = speeds.subList(WARM_UP, speeds.size());
        double first = Results.median(measured.subList(0, 3));
        double last = Results.median(measured.subList(measured.size() - 3, measured.size()));
        results.atMost("import: time of the last 100,000 rows ÷ the first", first / last, 1.10,
                "medians of the first and the last three of %d files of %d households after %d to get warm: %.0f and %.0f rows/s"
                        .formatted(measured.size(), households, WARM_UP, first, last));
        besidesANeighbour(api, counties.subList(COUNTIES_IN_A_ROW, counties.size()), results);
    }

    private void besidesANeighbour(KillableServer api, List<String> counties, Results results)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        List<Double> ratios = new ArrayList<>();
        List<Double> quiet = new ArrayList<>();
        try (HttpClient http = HttpClient.newHttpClient(); ExecutorService offices = Executors.newSingleThreadExecutor()) {
            Visitor visitor = new Visitor(http, api.uri(), neighbourToken);
            aWhile(offices, visitor); // to get warm
            for (String county : counties) {
                LargeRegister.File file = LargeRegister.of(villages.get(county), households, Long.parseLong(county));
                waitForCodes();
                double without = Results.quantile(aWhile(offices, visitor), 0.95);
                String id = send(api, county, file);
                follow(id, county, api, now -> now.path("doneRows").asInt() > file.rows() * RESTS_FROM);
                double with = Results.quantile(aWhile(offices, visitor), 0.95);
                follow(id, county, api, now -> now.path("state").asText().equals("running"));
                office(api, county).post("/household-imports/" + id + "/cancellation", "").expect(200);
                ratios.add(with / without);
                quiet.add(without);
            }
        }
        results.atMost("another tenant's p95 during an import ÷ without", Results.median(ratios), 1.20,
                "%d requests/s of one county, %d turns of %d s without and %d s with an import that writes, in one run; p95 without %.1f ms; ratios %s".formatted(
                        REQUESTS_A_SECOND, counties.size(), TURN.toSeconds(), TURN.toSeconds(), Results.median(quiet),
                        ratios.stream().map("%.2f"::formatted).toList()));
    }

    private List<Double> aWhile(ExecutorService offices, Visitor visitor) throws InterruptedException, ExecutionException {
        AtomicBoolean over = new AtomicBoolean();
        Future<List<Double>> times = offices.submit(() -> work(visitor, over));
        Thread.sleep(TURN.toMillis());
        over.set(true);
        return times.get();
    }

    /** Requests begin at fixed times, whether or not the one before was quick: what waits counts as waiting. */
    private List<Double> work(Visitor visitor, AtomicBoolean over) throws IOException, InterruptedException {
        List<Ask> asks = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            for (List<Ask> kind : neighbour.questions().values()) {
                asks.add(kind.get(number % kind.size()));
            }
            asks.add(Ask.get("/households/" + neighbour.households().get(number % neighbour.households().size())));
        }
        List<Double> times = new ArrayList<>();
        long start = System.nanoTime();
        for (int number = 0; !over.get(); number++) {
            long due = start + number * 1_000_000_000L / REQUESTS_A_SECOND;
            long wait = due - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(Duration.ofNanos(wait));
            }
            visitor.ask(asks.get(number % asks.size()));
            times.add((System.nanoTime() - due) / 1e6);
        }
        return times;
    }

    private String send(KillableServer api, String county, LargeRegister.File file) {
        Map<String, String> form = Map.of("region", county, "layout", "register", "mode", "apply");
        return office(api, county).upload("/household-imports", form, "register.csv", file.csv()).expect(202).json().path("id").asText();
    }

    /** Looks until the import is where it shall be. */
    private void follow(String id, String county, KillableServer api, Predicate<JsonNode> there) throws InterruptedException {
        while (true) {
            JsonNode now = office(api, county).get("/household-imports/" + id).expect(200).json();
            if (there.test(now)) {
                return;
            }
            if (!List.of("queued", "running").contains(now.path("state").asText())) {
                throw new IllegalStateException("the import ended as " + now);
            }
            Thread.sleep(500);
        }
    }

    private Api office(KillableServer api, String county) {
        return world.at(api.uri(), tokens.get(county));
    }

    private void waitForCodes() throws SQLException, InterruptedException {
        try (Connection database = world.asOwner()) {
            while (!County.texts(database, "SELECT COUNT(*) FROM platform_event WHERE attempts < 12").getFirst().equals("0")) {
                Thread.sleep(500);
            }
        }
    }
}
