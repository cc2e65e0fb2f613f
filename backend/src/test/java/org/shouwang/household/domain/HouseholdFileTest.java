package org.shouwang.household.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.domain.People.TODAY;
import static org.shouwang.household.domain.People.facts;
import static org.shouwang.household.domain.People.household;
import static org.shouwang.household.domain.People.man;
import static org.shouwang.household.domain.People.member;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.RegionCode;
import org.shouwang.world.Clause;

class HouseholdFileTest {

    @Test
    @Clause("HB-04")
    void whoCameOutOfPovertyStaysMarked() {
        assertThat(facts(HouseholdType.OUT_OF_POVERTY).mayBecome(facts(HouseholdType.GENERAL))).isFalse();
        assertThat(facts(HouseholdType.OUT_OF_POVERTY).mayBecome(facts(HouseholdType.OUT_OF_POVERTY))).isTrue();
        assertThat(facts(HouseholdType.GENERAL).mayBecome(facts(HouseholdType.OUT_OF_POVERTY))).isTrue();
    }

    @Test
    @Clause("HB-02")
    void aHouseholdThatWasNeverPoorIsRegisteredLikeAnyOther() {
        assertThat(household(member(Relation.HEAD, man(1970))).faults(TODAY)).isEmpty();
    }

    @Test
    @Clause("GZ-06")
    void aRelocatedHouseholdInAKeyCountyShowsBothReasons() {
        assertThat(withRelocation(RelocationKind.RESETTLED).isRelocated()).isTrue();
        assertThat(withRelocation(RelocationKind.NONE).isRelocated()).isFalse();
        assertThat(KeyGroupReason.of(Set.of(), true, true, false))
                .containsExactly(KeyGroupReason.RELOCATION, KeyGroupReason.KEY_COUNTY);
        assertThat(KeyGroupReason.of(Set.of(), false, false, false)).isEmpty();
    }

    @Test
    @Clause("SX-07")
    void anEmptyFileNamesWhatIsMissingAndAFullOneScores100() {
        Completeness empty = Completeness.of(household(member(Relation.HEAD, man(1970))), false, Set.of());
        assertThat(empty.score()).isZero();
        assertThat(empty.missing()).hasSize(15).noneMatch(missing -> missing.item() == FileItem.OUT_OF_POVERTY_YEAR);

        Completeness full = Completeness.of(fullHousehold(), true, EnumSet.allOf(GuaranteeKind.class));
        assertThat(full.missing()).isEmpty();
        assertThat(full.score()).isEqualTo(100);
    }

    @Test
    @Clause("SX-07")
    void oneMissingGuaranteeIsNamed() {
        Completeness almost = Completeness.of(fullHousehold(), true, EnumSet.complementOf(EnumSet.of(GuaranteeKind.WATER)));
        assertThat(almost.missing()).extracting(Completeness.Missing::item).containsExactly(FileItem.GUARANTEE_WATER);
        assertThat(almost.score()).isEqualTo(93);
    }

    @Test
    @Clause("GZ-15")
    void aHouseOfGradeDWithoutAMeasureIsAProblemAndGradeBIsNone() {
        assertThat(housing(HousingGrade.D, null).isUnanswered()).isTrue();
        assertThat(housing(HousingGrade.C, null).isUnanswered()).isTrue();
        assertThat(housing(HousingGrade.D, "危房改造，已开工").isUnanswered()).isFalse();
        assertThat(housing(HousingGrade.B, null).isUnanswered()).isFalse();
    }

    @Test
    void anIdentityOfAGeneralHouseholdHasNoYearOutOfPoverty() {
        HouseholdFacts odd = new HouseholdFacts(new RegionCode("130434102"), null, null, null, HouseholdType.GENERAL, 2018, null, null,
                null, null, null, null, null, Set.of(), null, LivingConditions.UNKNOWN);
        assertThat(new Household(odd, new Members(List.of(member(Relation.HEAD, man(1970))))).faults(TODAY))
                .extracting(Fault::code)
                .containsExactly("region.level", "not-allowed-here");
    }

    private static Guarantee housing(HousingGrade grade, @Nullable String measures) {
        return new Guarantee(LocalDate.of(2026, 1, 5), RecordPurpose.MONITORING, false, new Guarantee.Detail.Housing(grade), measures, null);
    }

    private static HouseholdFacts withRelocation(RelocationKind kind) {
        return new HouseholdFacts(new RegionCode("130434102221001"), null, null, null, HouseholdType.GENERAL, null, null, null, null,
                kind, null, null, null, Set.of(), null, LivingConditions.UNKNOWN);
    }

    private static Household fullHousehold() {
        HouseholdFacts facts = new HouseholdFacts(new RegionCode("130434102221001"), null, null, "一组12号", HouseholdType.GENERAL, null,
                null, HukouKind.RURAL, null, RelocationKind.NONE, null, new PhoneNumber("13812345678"), null, Set.of(), null,
                new LivingConditions(new java.math.BigDecimal("96"), null, null, null, null, null, null, null, null, null, null, null));
        Person person = new Person("王某", man(1970).idNumber(), null, Ethnicity.HAN, null, null, EducationLevel.PRIMARY, null, null,
                LabourCapacity.ORDINARY, new Health(Set.of(HealthStatus.HEALTHY), null, null),
                new Insurance(true, null, null, null, null, null), null, null, null, null);
        return new Household(facts, new Members(List.of(member(Relation.HEAD, person))));
    }
}
