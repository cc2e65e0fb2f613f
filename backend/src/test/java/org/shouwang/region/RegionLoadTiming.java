package org.shouwang.region;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.shouwang.platform.database.Sql;
import org.shouwang.world.World;

/** How long a first start of a whole country takes. Empties the table: nothing that needs regions may come after. */
public final class RegionLoadTiming {

    private RegionLoadTiming() {}

    /** @return seconds for all provinces */
    public static double run(World world) throws SQLException {
        try (var owner = world.asOwner(); var statement = owner.createStatement()) {
            statement.execute("TRUNCATE TABLE region_region");
            statement.execute("TRUNCATE TABLE region_vintage");
        }
        long start = System.nanoTime();
        new RegionLoader(world.bean(Sql.class), new RegionConfiguration(List.of()), Clock.systemUTC()).load();
        return (System.nanoTime() - start) / 1e9;
    }
}
