package org.shouwang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shouwang.demonstration.LargeRegister;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.region.Region;
import org.shouwang.region.Regions;
import org.shouwang.world.Api;
import org.shouwang.world.World;

/**
 * A register file from its upload to the end of the job, against LOAD DATA of the rows that it wrote into empty tables with
 * the same columns and indexes.
 */
final class ImportBench {

    /** A few townships. A smaller file is over before the machine code for it is compiled: that would be measured instead. */
    private static final int HOUSEHOLDS = 20_000;
    private static final String WARM_UP_COUNTY = "130425";
    private static final List<String> COUNTIES = List.of("130423", "130426", "130427");

    private final World world;
    private final Path folder;

    ImportBench(World world, Path folder) {
        this.world = world;
        this.folder = folder;
    }

    void run(Results results) throws SQLException, IOException, InterruptedException {
        List<Double> ratios = new ArrayList<>();
        List<Double> speeds = new ArrayList<>();
        importInto(WARM_UP_COUNTY);
        for (String county : COUNTIES) {
            Imported imported = importInto(county);
            double control = loadData(county);
            ratios.add(control / imported.seconds());
            speeds.add(imported.rows() / imported.seconds());
        }
        results.ratio("import of a register", Results.median(ratios), 0.3,
                "rows/s ÷ those of LOAD DATA of the same rows of %s, %d files of %d households".formatted(
                        LoadData.TABLES, COUNTIES.size(), HOUSEHOLDS));
        results.note("import: %.0f persons/s in the median file; ratios of the files %s"
                .formatted(Results.median(speeds), ratios.stream().map("%.2f"::formatted).toList()));
    }

    private record Imported(int rows, double seconds) {}

    private Imported importInto(String county) throws InterruptedException {
        LargeRegister.File file = LargeRegister.of(villages(new RegionCode(county)), HOUSEHOLDS, Long.parseLong(county));
        Api office = world.as(Role.COUNTY_CENTRE, county);
        long start = System.nanoTime();
        String id = office.upload("/household-imports", Map.of("region", county, "layout", "register", "mode", "apply"), "register.csv", file.csv())
                .expect(202).json().path("id").asText();
        while (true) {
            var now = office.get("/household-imports/" + id).expect(200).json();
            String state = now.path("state").asText();
            if (state.equals("done") && now.path("createdRows").asInt() == file.rows()) {
                return new Imported(file.rows(), (System.nanoTime() - start) / 1e9);
            }
            if (!List.of("queued", "running").contains(state)) {
                throw new IllegalStateException("the import ended as " + now);
            }
            Thread.sleep(50);
        }
    }

    private List<RegionCode> villages(RegionCode county) {
        Regions regions = world.bean(Regions.class);
        Jurisdiction jurisdiction = Jurisdiction.of(county);
        return regions.children(county, jurisdiction).stream()
                .flatMap(township -> regions.children(township.code(), jurisdiction).stream())
                .map(Region::code)
                .limit(40)
                .toList();
    }

    private double loadData(String county) throws SQLException, IOException {
        Map<String, Object> settings = world.settings(Map.of());
        try (Connection owner = java.sql.DriverManager.getConnection(
                settings.get("datasources.owner.url") + "&allowLoadLocalInfile=true",
                (String) settings.get("datasources.owner.username"), (String) settings.get("datasources.owner.password"))) {
            double seconds = 0;
            for (String table : LoadData.TABLES) {
                Path rows = Files.createTempFile(folder, table, ".tsv");
                LoadData data = LoadData.of(owner, table);
                data.export(county, rows);
                seconds += data.load(rows);
                Files.delete(rows);
            }
            return seconds;
        }
    }
}
