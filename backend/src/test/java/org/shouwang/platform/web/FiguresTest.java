package org.shouwang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;

class FiguresTest {

    private static final Jurisdiction PROVINCE = Jurisdiction.of(new RegionCode("13"));
    private static final Jurisdiction COUNTY = Jurisdiction.of(new RegionCode("130434"));
    private static final Jurisdiction NEIGHBOUR = Jurisdiction.of(new RegionCode("130433"));

    private final Map<Jurisdiction, Long> households = new HashMap<>(Map.of(PROVINCE, 1_000_000L, COUNTY, 10_000L, NEIGHBOUR, 20_000L));
    private final Figures<Long> figures = new Figures<>(households::get, count -> count);

    @Test
    void whoRegistersAHouseholdInASmallRegionSeesItCountedAtOnce() {
        assertThat(figures.of(COUNTY)).isEqualTo(10_000);
        households.merge(COUNTY, -1L, Long::sum);

        assertThat(figures.of(COUNTY)).isEqualTo(9_999);
    }

    @Test
    void figuresOfAProvinceAreNotCountedAnewForEverybodyAndEachRegionHasItsOwn() {
        assertThat(figures.of(PROVINCE)).isEqualTo(1_000_000);
        households.merge(PROVINCE, 1L, Long::sum);

        assertThat(figures.of(PROVINCE)).isEqualTo(1_000_000);
        assertThat(figures.of(NEIGHBOUR)).isEqualTo(20_000);
    }
}
