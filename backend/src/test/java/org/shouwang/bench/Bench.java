package org.shouwang.bench;

import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.shouwang.region.RegionLoadTiming;
import org.shouwang.world.World;

/**
 * Runs the benches on the product with its demonstration county. Arguments: the file for the results, the commit, and
 * optionally which of codes, import and regions to run. Ends with 1 when a limit is missed.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws Exception {
        List<String> chosen = args.length > 2 ? List.of(args).subList(2, args.length) : List.of("codes", "import", "regions");
        Results results = new Results();
        World world = World.get();
        Path folder = Files.createDirectories(Path.of("target", "bench").toAbsolutePath());
        if (chosen.contains("codes")) {
            new CodeBench(world, world.uri()).run(results);
        }
        if (chosen.contains("import")) {
            new ImportBench(world, folder).run(results);
        }
        if (chosen.contains("regions")) {
            results.seconds("31 provinces at a first start", RegionLoadTiming.run(world), 60, "665,276 divisions into an empty table, one run");
        }
        results.write(Path.of(args[0]), args[1], System.getProperty("test.engine", "mariadb"));
        world.bean(EmbeddedServer.class).stop(); // before its database goes
        System.exit(results.areGood() ? 0 : 1);
    }
}
