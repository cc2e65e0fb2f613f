package org.shouwang.household.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Sex;

/** Invented people for tests of the rules. */
final class People {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private People() {}

    static IdNumber id(Sex sex, LocalDate born, int number) {
        String sequence = "%02d%d".formatted(number, sex == Sex.MALE ? 1 : 2);
        String digits = "130434" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + sequence;
        return new IdNumber(digits + IdNumber.checkCharacter(digits));
    }

    static Person person(IdNumber id, @Nullable LabourCapacity labour) {
        return new Person("王某", id, null, null, null, null, null, null, null, labour, Health.UNKNOWN, Insurance.UNKNOWN,
                null, null, null, null);
    }

    static Person man(int born) {
        return person(id(Sex.MALE, LocalDate.of(born, 1, 1), born % 100), null);
    }

    static Person woman(int born) {
        return person(id(Sex.FEMALE, LocalDate.of(born, 1, 1), born % 100), null);
    }

    static Person able(int born, @Nullable LabourCapacity labour) {
        return person(id(Sex.MALE, LocalDate.of(born, 1, 1), born % 100), labour);
    }

    static Member member(Relation relation, Person person) {
        return new Member(person, Membership.sinceBefore(relation));
    }

    static HouseholdFacts facts(HouseholdType type) {
        return new HouseholdFacts(new RegionCode("130434102221001"), null, null, null, type, null, null, null, null, null,
                null, null, null, Set.of(), null, LivingConditions.UNKNOWN);
    }

    static Household household(Member... members) {
        return new Household(facts(HouseholdType.GENERAL), new Members(List.of(members)));
    }
}
