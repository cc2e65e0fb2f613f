package org.shouwang.household.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.domain.People.facts;
import static org.shouwang.household.domain.People.man;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shouwang.household.domain.History.Past;
import org.shouwang.kernel.Money;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.RegionCode;

class HistoryTest {

    private static final long HOUSE = 1;

    @Test
    void aRecordThatNeverChangedWasAlwaysAsItIs() {
        assertThat(History.EMPTY.on(day("2001-01-01"), HOUSE, address("东街"))).isEqualTo(address("东街"));
    }

    @Test
    void aChangeHoldsFromItsFirstDayOnAndNotBefore() {
        History history = history(past("2025-03-01", "东街", "西街"));

        assertThat(history.on(day("2025-02-28"), HOUSE, address("西街")).text("address")).isEqualTo("东街");
        assertThat(history.on(day("2025-03-01"), HOUSE, address("西街")).text("address")).isEqualTo("西街");
    }

    @Test
    void aMistakeWasNeverTrueOnAnyDay() {
        History history = history(past(null, "西衔", "西街"), past("2025-03-01", "东街", "西衔"));

        assertThat(history.on(day("2025-02-28"), HOUSE, address("西街")).text("address")).isEqualTo("东街");
        assertThat(history.on(day("2025-03-01"), HOUSE, address("西街")).text("address")).isEqualTo("西街");
        assertThat(history(past(null, "东衔", "东街")).on(day("2001-01-01"), HOUSE, address("东街")).text("address")).isEqualTo("东街");
    }

    @Test
    void whatIsToldLaterOfAnEarlierDayOutweighsWhatWasToldBefore() {
        History history = history(past("2024-12-01", "西街", "北街"), past("2025-03-01", "东街", "西街"));

        assertThat(history.on(day("2024-11-30"), HOUSE, address("北街")).text("address")).isEqualTo("东街");
        assertThat(history.on(day("2024-12-15"), HOUSE, address("北街")).text("address")).isEqualTo("北街");
        assertThat(history.on(day("2025-04-01"), HOUSE, address("北街")).text("address")).isEqualTo("北街");
    }

    @Test
    void whatWasUnknownIsUnknownAgainAndFieldsDoNotDisturbEachOther() {
        TextRecord before = new TextRecord(Map.of("phone", "13812340000"));
        TextRecord after = new TextRecord(Map.of("phone", "13812340000", "address", "东街"));
        History history = history(new Past(day("2025-01-01"), FieldChange.between(before, after)));

        assertThat(history.on(day("2024-12-31"), HOUSE, after)).isEqualTo(before);
    }

    @Test
    void aHouseholdThatBeganBySplittingDidNotExistBefore() {
        TextRecord now = HouseholdText.of(facts(HouseholdType.GENERAL), HouseholdStatus.ACTIVE);
        History history = history(new Past(day("2025-01-01"), FieldChange.between(TextRecord.NOTHING, now)));
        RegisteredHousehold household = new RegisteredHousehold(HOUSE, 1, HouseholdStatus.ACTIVE, facts(HouseholdType.GENERAL), List.of());

        assertThat(household.asOf(day("2024-12-31"), history)).isEmpty();
        assertThat(household.asOf(day("2025-01-01"), history)).isPresent();
    }

    @Test
    void aHouseholdAndAPersonSurviveBeingWrittenAsTexts() {
        HouseholdFacts full = new HouseholdFacts(new RegionCode("130434102221001"), "N1", "西坡", "东街1号", HouseholdType.OUT_OF_POVERTY, 2019,
                RegisteredPoorType.DIBAO, HukouKind.RURAL, true, RelocationKind.RESETTLED, new RegionCode("130434102"),
                new PhoneNumber("13812340000"), new BankAccount("农商行", "62220000"), Set.of(KeyGroup.MONITORING_TARGET, KeyGroup.NEW_RURAL_DIBAO),
                false, new LivingConditions(new BigDecimal("80.5"), "水泥", null, true, null, null, BigDecimal.ONE, null, null, null, null, null));
        Person plain = man(1980);
        Person person = new Person("李某", plain.idNumber(), "P1", Ethnicity.HAN, PoliticalStatus.MASSES, new PhoneNumber("13812340001"),
                EducationLevel.PRIMARY, null, null, LabourCapacity.ORDINARY,
                new Health(Set.of(HealthStatus.DISABLED), DisabilityType.LIMB, 2), new Insurance(true, false, null, null, true, null),
                DibaoKind.RURAL, TekunKind.NONE,
                new Work("石家庄", null, null, null, Money.of("3000"), day("2025-01-01"), null, 6),
                new PublicPost(PublicPostType.LIST.entries().getFirst(), "村委会", null, null, null, 3));

        assertThat(HouseholdText.facts(HouseholdText.of(full, HouseholdStatus.ACTIVE))).isEqualTo(full);
        assertThat(HouseholdText.facts(HouseholdText.of(facts(HouseholdType.GENERAL), HouseholdStatus.ACTIVE))).isEqualTo(facts(HouseholdType.GENERAL));
        assertThat(PersonText.person(PersonText.of(person))).isEqualTo(person);
        assertThat(PersonText.person(PersonText.of(plain))).isEqualTo(plain);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static TextRecord address(String text) {
        return new TextRecord(Map.of("address", text));
    }

    private static Past past(@Nullable String from, String before, String after) {
        return new Past(from == null ? null : day(from), FieldChange.between(address(before), address(after)));
    }

    private static History history(Past... newestFirst) {
        return new History(Map.of(HOUSE, List.of(newestFirst)));
    }
}
