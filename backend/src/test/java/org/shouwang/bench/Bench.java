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
 * which benches to run. Those of a county and those of a province have each their own file. Ends with 1 when a limit is
 * missed, with 2 and the reason when nothing could be measured.
 */
public final class Bench {

    private static final List<String> COUNTY = List.of("codes", "import", "regions");
    private static final List<String> PROVINCE = List.of("size", "crowd", "tenant");
    /** Nothing is judged or recorded: figures for whoever chooses. */
    private static final List<String> CHOICES = List.of("choices");

    private Bench() {}

    public static void main(String[] args) {
        int end = 2;
        try {
            end = measure(args) ? 0 : 1;
        } catch (Throwable reason) { // also of a world that could not be made; its threads would keep the process alive
            reason.printStackTrace();
        }
        System.exit(end);
    }

    private static boolean measure(String[] args) throws Exception {
        List<String> chosen = args.length == 2 ? COUNTY
                : args.length == 3 && args[2].equals("scale") ? PROVINCE : List.of(args).subList(2, args.length);
        Results results = new Results();
        if (COUNTY.containsAll(chosen)) {
            county(Set.copyOf(chosen), results);
        } else if (PROVINCE.containsAll(chosen) || chosen.equals(CHOICES)) {
            new ScaleBench(Path.of("target", "bench", "province").toAbsolutePath(), chosen).run(results);
        } else {
            throw new IllegalArgumentException("see infra/bench/run --help");
        }
        if (!chosen.equals(CHOICES) && (COUNTY.containsAll(chosen) || ScaleBench.HOUSEHOLDS >= 1_000_000)) {
            results.write(Path.of(args[0], file(chosen)), "infra/bench/run " + String.join(" ", chosen), args[1],
                    System.getProperty("test.engine", "mariadb"));
        }
        return results.areGood();
    }

    /** Each choice of benches has its own file, so that a part does not replace the whole. */
    private static String file(List<String> chosen) {
        String name = chosen.equals(COUNTY) ? "RESULTS"
                : chosen.equals(PROVINCE) ? "SCALE"
                : (COUNTY.containsAll(chosen) ? "RESULTS-" : "SCALE-") + String.join("-", chosen);
        return ScaleBench.HOUSEHOLDS > 1_000_000 ? name + "-of-" + ScaleBench.HOUSEHOLDS + ".md" : name + ".md";
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
