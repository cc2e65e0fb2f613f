package org.shouwang.bench;

import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.shouwang.region.RegionLoadTiming;
import org.shouwang.world.World;

/**
 * Runs the benches on the product with its demonstration. Arguments: the folder for the results, the commit, and optionally
 * which benches to run. Those of a county and those of a province have each their own file. Ends with 1 when a limit is missed.
 */
public final class Bench {

    private static final List<String> COUNTY = List.of("codes", "import", "regions");
    private static final List<String> PROVINCE = List.of("size", "crowd", "tenant");

    private Bench() {}

    public static void main(String[] args) throws Exception {
        List<String> chosen = args.length == 2 ? COUNTY
                : args.length == 3 && args[2].equals("scale") ? PROVINCE : List.of(args).subList(2, args.length);
        boolean choices = chosen.equals(List.of("choices"));
        boolean province = choices || PROVINCE.containsAll(chosen);
        if (!province && !COUNTY.containsAll(chosen)) {
            throw new IllegalArgumentException("choose some of " + COUNTY + ", or some of " + PROVINCE + ", or scale for all of these, or choices");
        }
        Results results = new Results();
        if (province) {
            new ScaleBench(Path.of("target", "bench", "province").toAbsolutePath(), chosen).run(results);
        } else {
            county(Set.copyOf(chosen), results);
        }
        if (choices) {
            System.exit(0); // figures for whoever chooses
        }
        results.write(Path.of(args[0], province ? "SCALE.md" : "RESULTS.md"), "infra/bench/run " + String.join(" ", chosen), args[1],
                System.getProperty("test.engine", "mariadb"));
        System.exit(results.areGood() ? 0 : 1);
    }

    private static void county(Set<String> chosen, Results results) throws Exception {
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
        world.bean(EmbeddedServer.class).stop(); // before its database goes
    }
}
