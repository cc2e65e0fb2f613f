package org.shouwang.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shouwang.household.usecase.MemberForm;
import org.shouwang.household.usecase.RegistrationForm;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.RegionCode;
import org.shouwang.world.Clause;

class HouseholdMakerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    private final List<RegistrationForm> households = made(Papers.Series.DEMONSTRATION);

    @Test
    void theSameSeedAndDayMakeTheSameHouseholds() {
        assertThat(made(Papers.Series.DEMONSTRATION)).isEqualTo(households);
    }

    @Test
    void familiesHaveOneToEightMembersAndThreeOrFourOnAverage() {
        assertThat(households).allMatch(each -> each.members().size() >= 1 && each.members().size() <= 8);
        assertThat(households.stream().mapToInt(each -> each.members().size()).average().orElse(0)).isBetween(3.0, 4.2);
        assertThat(households.stream().map(each -> each.members().size()).distinct().count()).isGreaterThanOrEqualTo(7);
    }

    @Test
    @Clause({"DQ-018", "DQ-027"})
    void numbersPassTheirChecksAndBelongToOnePersonEach() {
        List<String> ids = members().map(MemberForm::idNumber).toList();
        List<String> phones = members().map(MemberForm::phone).filter(phone -> phone != null).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> IdNumber.flawOf(id).isEmpty() && id.charAt(14) == '9');
        assertThat(phones).doesNotHaveDuplicates().allMatch(phone -> phone.matches("1[3-9][0-9]0000[0-9]{4}"));
        assertThat(made(Papers.Series.EXAMPLE_FILE).stream().flatMap(each -> each.members().stream()).map(MemberForm::idNumber))
                .doesNotContainAnyElementsOf(ids);
    }

    @Test
    void childrenAreYoungerThanTheirParents() {
        for (RegistrationForm household : households) {
            IdNumber head = new IdNumber(household.members().getFirst().idNumber());
            household.members().stream()
                    .filter(member -> List.of("son", "daughter").contains(member.relation()))
                    .forEach(child -> assertThat(child.birthDate()).isAfter(head.birthDate().plusYears(18)));
        }
    }

    @Test
    void aboutASixthWasPoorOnceAndEveryKindOfLifeOccurs() {
        assertThat(households.stream().filter(each -> each.household().householdType().equals("out_of_poverty")).count()).isBetween(260L, 480L);
        assertThat(members().filter(member -> member.publicPost() != null)).hasSizeGreaterThan(10);
        assertThat(members().filter(member -> member.work() != null)).hasSizeGreaterThan(800);
        assertThat(members().map(MemberForm::labourCapacity).distinct())
                .containsExactlyInAnyOrder("ordinary", "skilled", "weak", "lost", "none");
    }

    private Stream<MemberForm> members() {
        return households.stream().flatMap(each -> each.members().stream());
    }

    private static List<RegistrationForm> made(Papers.Series series) {
        HouseholdMaker maker = new HouseholdMaker(7, series, TODAY);
        return IntStream.rangeClosed(1, 2000)
                .mapToObj(door -> maker.make(new RegionCode("130434102231001"), "北皋镇陈村一组", "陈村", door, false))
                .toList();
    }
}
