package org.shouwang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class JurisdictionTest {

    private static final RegionCode COUNTY = new RegionCode("130434");

    @Test
    void aCountyCoversItselfAndWhatLiesBelowButNoNeighbourAndNothingAbove() {
        Jurisdiction county = Jurisdiction.of(COUNTY);

        for (String inside : List.of("130434", "130434102", "130434102221", "130434102221001", "130434999")) {
            assertThat(county.covers(new RegionCode(inside))).as(inside).isTrue();
            assertThat(isInRange(county, inside)).as(inside).isTrue();
        }
        for (String outside : List.of("13", "1304", "130433", "130435", "130433999", "130435001", "52")) {
            assertThat(county.covers(new RegionCode(outside))).as(outside).isFalse();
            assertThat(isInRange(county, outside)).as(outside).isFalse();
        }
    }

    @Test
    void theLastCodeOfARegionIsInItsRange() {
        assertThat(isInRange(Jurisdiction.of(new RegionCode("99")), "999999999999999")).isTrue();
    }

    @Test
    void nothingCoversNothingAndItsRangeIsEmpty() {
        assertThat(Jurisdiction.nothing().covers(COUNTY)).isFalse();
        assertThat(isInRange(Jurisdiction.nothing(), "13")).isFalse();
        assertThat(Jurisdiction.nothing().narrowedTo(COUNTY)).isEqualTo(Jurisdiction.nothing());
    }

    @Test
    void eyesCanBeNarrowedButNotWidened() {
        Jurisdiction county = Jurisdiction.of(COUNTY);
        RegionCode township = new RegionCode("130434102");

        assertThat(county.narrowedTo(township)).isEqualTo(Jurisdiction.of(township));
        assertThat(county.narrowedTo(new RegionCode("1304"))).isEqualTo(Jurisdiction.nothing());
        assertThat(county.narrowedTo(new RegionCode("130433"))).isEqualTo(Jurisdiction.nothing());
    }

    @Test
    void whatIsNoCodeIsRefused() {
        for (String wrong : List.of("", "1", "130", "13043", "0304", "13 04", "13043a", "130434102221001001", "１３")) {
            assertThat(RegionCode.parse(wrong)).as(wrong).isEmpty();
            assertThatThrownBy(() -> new RegionCode(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aCodeKnowsItsLevelAndWhatItLiesIn() {
        RegionCode group = new RegionCode("130434102221001");

        assertThat(group.level()).isEqualTo(RegionLevel.GROUP);
        assertThat(group.parent()).hasValue(new RegionCode("130434102221"));
        assertThat(group.county()).isEqualTo(COUNTY);
        assertThat(group.tenant()).isEqualTo(new RegionCode("13"));
        assertThat(new RegionCode("13").parent()).isEmpty();
        assertThatThrownBy(() -> new RegionCode("13").county()).isInstanceOf(IllegalArgumentException.class);
    }

    /** As the database compares: byte by byte. */
    private static boolean isInRange(Jurisdiction jurisdiction, String code) {
        return code.compareTo(jurisdiction.from()) >= 0 && code.compareTo(jurisdiction.to()) < 0;
    }
}
