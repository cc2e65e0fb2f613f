package org.shouwang.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;
import org.shouwang.world.World;

class RegionLoaderTest {

    private static final int HAINAN = 3572;

    private final World world = World.get();
    private final Sql sql = world.bean(Sql.class);

    @Test
    void twoServersThatStartTogetherLoadAProvinceOnceAndLeaveTheOthersAlone() {
        int before = count("13");

        var one = CompletableFuture.runAsync(loader("46")::load);
        var other = CompletableFuture.runAsync(loader("46", "13")::load);
        CompletableFuture.allOf(one, other).join();
        loader("46").load();

        assertThat(count("46")).isEqualTo(HAINAN);
        assertThat(count("13")).isEqualTo(before).isGreaterThan(50_000);
        assertThat(world.bean(Regions.class).fullName(new RegionCode("460105"))).isEqualTo("海南省海口市秀英区");
    }

    @Test
    void aProvinceThatDoesNotExistStopsTheStart() {
        assertThatThrownBy(() -> new RegionConfiguration(List.of("99"))).hasMessageContaining("shouwang.region.provinces");
    }

    private RegionLoader loader(String... provinces) {
        return new RegionLoader(sql, new RegionConfiguration(List.of(provinces)), Clock.systemUTC());
    }

    private int count(String province) {
        return sql.find("SELECT COUNT(*) FROM region_region WHERE code >= ? AND code < ? AND depth < 6",
                row -> row.getInt(1), province, province + ":").orElseThrow();
    }
}
