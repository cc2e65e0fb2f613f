package org.shouwang.household.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.domain.People.TODAY;
import static org.shouwang.household.domain.People.able;
import static org.shouwang.household.domain.People.household;
import static org.shouwang.household.domain.People.id;
import static org.shouwang.household.domain.People.man;
import static org.shouwang.household.domain.People.member;
import static org.shouwang.household.domain.People.person;
import static org.shouwang.household.domain.People.woman;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shouwang.kernel.Sex;
import org.shouwang.world.Clause;

class MembersTest {

    @Test
    @Clause("DQ-033")
    void oneHeadIsRightNoneOrTwoAreWrong() {
        assertThat(household(member(Relation.HEAD, man(1970))).faults(TODAY)).isEmpty();
        assertThat(codes(household(member(Relation.SON, man(1990))))).containsExactly("/members head.missing");
        assertThat(codes(household(member(Relation.HEAD, man(1970)), member(Relation.HEAD, woman(1971)))))
                .containsExactly("/members head.twice");
    }

    @Test
    @Clause("DQ-020")
    void theSpouseOfAManIsAWoman() {
        assertThat(household(member(Relation.HEAD, man(1970)), member(Relation.SPOUSE, woman(1971))).faults(TODAY)).isEmpty();
        assertThat(codes(household(member(Relation.HEAD, man(1970)), member(Relation.SPOUSE, man(1971)))))
                .containsExactly("/members/1/relation relation.spouse-sex");
    }

    @Test
    @Clause("DQ-020")
    void aDaughterIsNotMaleAndASiblingMayBeEither() {
        assertThat(codes(household(member(Relation.HEAD, man(1970)), member(Relation.DAUGHTER, man(1999)))))
                .containsExactly("/members/1/relation relation.sex");
        assertThat(household(member(Relation.HEAD, man(1970)), member(Relation.SIBLING, man(1972))).faults(TODAY)).isEmpty();
        assertThat(household(member(Relation.HEAD, man(1970)), member(Relation.SIBLING, woman(1972))).faults(TODAY)).isEmpty();
    }

    @ParameterizedTest
    @Clause("DQ-020")
    @EnumSource(Relation.class)
    void everyRelationFitsAtLeastOneSex(Relation relation) {
        assertThat(relation.fits(Sex.MALE) || relation.fits(Sex.FEMALE)).isTrue();
    }

    @Test
    @Clause("DQ-001")
    void nobodyIsAMemberTwiceNotEvenWithADisabilityCertificate() {
        var card = id(Sex.MALE, LocalDate.of(1990, 5, 1), 7);
        var certificate = new org.shouwang.kernel.IdNumber(card.value() + "44");
        assertThat(codes(household(
                        member(Relation.HEAD, man(1970)),
                        member(Relation.SON, person(card, null)),
                        member(Relation.SON, person(certificate, null)))))
                .containsExactly("/members/2/idNumber person.twice");
    }

    @Test
    @Clause("GZ-30")
    void aBirthChangesTheCountFromItsDay() {
        LocalDate born = LocalDate.of(2026, 2, 10);
        Member child = new Member(person(id(Sex.FEMALE, born, 3), null), Membership.since(born, JoinReason.BIRTH, Relation.DAUGHTER));
        Members members = new Members(List.of(member(Relation.HEAD, man(1990)), child));
        assertThat(members.asOf(born.minusDays(1)).count()).isEqualTo(1);
        assertThat(members.asOf(born).count()).isEqualTo(2);
    }

    @Test
    @Clause("GZ-30")
    void whoLeftBelongsToTheHouseholdUntilTheDayBefore() {
        LocalDate left = LocalDate.of(2025, 9, 1);
        Member gone = new Member(woman(1999), Membership.sinceBefore(Relation.DAUGHTER).endedOn(left, LeaveReason.MARRIAGE_OUT));
        Members members = new Members(List.of(member(Relation.HEAD, man(1970)), gone));
        assertThat(members.asOf(left.minusDays(1)).count()).isEqualTo(2);
        assertThat(members.asOf(left).count()).isEqualTo(1);
        assertThat(members.current().count()).isEqualTo(1);
    }

    @Test
    @Clause("GZ-30")
    void aMemberOfUnknownBeginningBelongedSinceBirth() {
        Members members = new Members(List.of(member(Relation.HEAD, man(1970)), member(Relation.SON, man(2010))));
        assertThat(members.asOf(LocalDate.of(2009, 12, 31)).count()).isEqualTo(1);
        assertThat(members.asOf(LocalDate.of(2010, 1, 1)).count()).isEqualTo(2);
    }

    @Test
    void nobodyJoinsTomorrowOrBeforeBirth() {
        Member early = new Member(man(2000), Membership.since(LocalDate.of(1999, 12, 31), JoinReason.MOVE_IN, Relation.SON));
        Member late = new Member(man(2001), Membership.since(TODAY.plusDays(1), JoinReason.MOVE_IN, Relation.SON));
        assertThat(codes(household(member(Relation.HEAD, man(1970)), early, late)))
                .containsExactly("/members/1/joinedOn date.before-birth", "/members/2/joinedOn date.future");
    }

    @Test
    void labourCountsOrdinaryAndSkilledAndWeakApart() {
        Members members = new Members(List.of(
                member(Relation.HEAD, able(1970, LabourCapacity.ORDINARY)),
                member(Relation.SON, able(1990, LabourCapacity.SKILLED)),
                member(Relation.FATHER, able(1945, LabourCapacity.WEAK)),
                member(Relation.SONS_SON, able(2020, LabourCapacity.NONE))));
        assertThat(members.labourCount()).isEqualTo(2);
        assertThat(members.weakLabourCount()).isEqualTo(1);
        assertThat(members.isWithoutLabour()).contains(false);
    }

    @Test
    void aHouseholdIsWithoutLabourWhenAllHaveLostOrNoneAndUnknownWhileOneIsUnknown() {
        Member lost = member(Relation.HEAD, able(1950, LabourCapacity.LOST));
        Member none = member(Relation.SONS_SON, able(2020, LabourCapacity.NONE));
        Member unknown = member(Relation.SON, able(1990, null));
        assertThat(new Members(List.of(lost, none)).isWithoutLabour()).contains(true);
        assertThat(new Members(List.of(lost, none, unknown)).isWithoutLabour()).isEmpty();
        assertThat(new Members(List.of(lost, none, member(Relation.SON, able(1991, LabourCapacity.WEAK)))).isWithoutLabour())
                .contains(false);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(household(member(Relation.DAUGHTER, man(1999)), member(Relation.SON, woman(1998))).faults(TODAY)).hasSize(3);
    }

    private static List<String> codes(Household household) {
        return household.faults(TODAY).stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
    }
}
