package org.shouwang.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.shouwang.kernel.Role;
import org.shouwang.world.KillableServer;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/**
 * The register of a whole province. Its database takes a quarter of an hour to fill and is kept for the next run in a
 * folder; {@code -Dbench.households} makes it smaller to try things, or larger.
 */
final class ScaleBench {

    private static final int SMALL = 10_000;
    static final int HOUSEHOLDS = Integer.getInteger("bench.households", 1_000_000);
    private static final int FILE = Integer.getInteger("bench.file", 29_000);
    private static final double MOST = HOUSEHOLDS > 1_000_000 ? 2.5 : 2;

    private final Path folder;
    private final List<String> chosen;

    /** @param chosen of size, crowd and tenant; choices stands alone */
    ScaleBench(Path folder, List<String> chosen) {
        this.folder = folder;
        this.chosen = chosen;
    }

    void run(Results results) throws Exception {
        World large = filled("13", HOUSEHOLDS);
        results.note("a register of %d households".formatted(HOUSEHOLDS));
        if (chosen.contains("size")) {
            World small = filled("130434", SMALL);
            new SizeBench(small, large, MOST).run(results);
            small.stopServer();
        }
        if (chosen.contains("choices")) {
            County county = County.largestOf(large);
            String token = large.tokenOf(Someone.as(Role.COUNTY_CENTRE, county.code()));
            large.stopServer();
            new ChoiceBench(large, county, token, javaOptions()).run(results);
        } else if (chosen.contains("crowd") || chosen.contains("tenant")) {
            County county = County.largestOf(large);
            CrowdBench crowd = new CrowdBench(large, county);
            TenantBench tenant = new TenantBench(large, county, FILE);
            large.stopServer();
            try (KillableServer api = large.process(Map.of(), javaOptions())) {
                if (chosen.contains("crowd")) {
                    crowd.run(api, results);
                }
                if (chosen.contains("tenant")) {
                    tenant.run(api, results);
                }
                results.atMost("memory of the API at most, GiB", api.mostMemory() / 1024, 1, "resident set of its process over all of the above, " + javaOptions());
            }
        } else {
            large.stopServer();
        }
    }

    /** Those of infra/run. */
    private static List<String> javaOptions() {
        return List.of(System.getProperty("bench.java").split(" "));
    }

    private World filled(String region, int households) {
        Path kept = folder.resolve(region + "-" + households);
        long start = System.nanoTime();
        World world = World.keptIn(kept, Map.of(
                "shouwang.demonstration", "true", "shouwang.large-demonstration", region + ":" + households));
        System.out.printf("%s with %d households is there after %.0f s%n", region, households, (System.nanoTime() - start) / 1e9);
        return world;
    }
}
