package org.shouwang.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.RegionLevel;

class DivisionsTest {

    @Test
    void theListHasEveryProvinceWithItsDivisionsInTheOrderOfATree() {
        var counts = new TreeMap<RegionLevel, Integer>();
        Set<String> provinces = new HashSet<>();
        Set<String> seen = new HashSet<>();

        Divisions.eachProvince(province -> true, (province, divisions) -> {
            provinces.add(province);
            divisions.forEach(division -> {
                counts.merge(division.code().level(), 1, Integer::sum);
                division.code().parent().ifPresent(parent -> assertThat(seen.contains(parent.value())).isTrue());
                seen.add(division.code().value());
            });
        });

        assertThat(provinces).isEqualTo(Divisions.PROVINCES);
        assertThat(counts).hasToString("{PROVINCE=31, CITY=342, COUNTY=2978, TOWNSHIP=41352, VILLAGE=620573}");
    }

    @Test
    void aVillageHasTheNameOnItsDoorPlatesAndTheNameInTheList() {
        Divisions.eachProvince("13"::equals, (province, divisions) -> {
            var village = divisions.stream().filter(each -> each.code().value().equals("130434102221")).findFirst().orElseThrow();
            assertThat(village.name()).isEqualTo("西坡头村");
            assertThat(village.officialName()).isEqualTo("西坡头村民委员会");
            assertThat(village.initials()).isEqualTo("xptc");
        });
    }

    @Test
    void aGroupThatAVillageNamesGetsItsInitials() {
        assertThat(new Initials().of("西坡头村3组A区")).isEqualTo("xptc3zaq");
        assertThat(new Initials().of("𠮷·组")).isEqualTo("z");
    }
}
