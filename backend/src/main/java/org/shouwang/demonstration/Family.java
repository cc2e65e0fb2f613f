package org.shouwang.demonstration;

import static org.shouwang.demonstration.Chance.weight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Sex;

/** Puts a family together, generation by generation, so that ages, sexes and relations fit (DQ-020, DQ-033). */
final class Family {

    /** What kinds of families live in a village of today, and how many in a hundred. */
    private enum Kind { OLD_ALONE, OLD_COUPLE, PARENTS_AND_CHILDREN, THREE_GENERATIONS, WITH_GRANDPARENTS, GRANDCHILD_LEFT_BEHIND, SINGLE }

    private static final List<Chance.Weighted<Kind>> KINDS = List.of(
            weight(10, Kind.OLD_ALONE),
            weight(17, Kind.OLD_COUPLE),
            weight(27, Kind.PARENTS_AND_CHILDREN),
            weight(27, Kind.THREE_GENERATIONS),
            weight(13, Kind.WITH_GRANDPARENTS),
            weight(3, Kind.GRANDCHILD_LEFT_BEHIND),
            weight(3, Kind.SINGLE));

    private final Chance chance;
    private final Names names;
    private final Papers papers;
    private final RegionCode county;
    private final LocalDate today;
    private final List<Relative> relatives = new ArrayList<>();

    private Family(Chance chance, Papers papers, RegionCode county, LocalDate today) {
        this.chance = chance;
        this.names = new Names(chance);
        this.papers = papers;
        this.county = county;
        this.today = today;
    }

    /** One to eight relatives, the head first. */
    static List<Relative> of(Chance chance, Papers papers, RegionCode county, String villageName, LocalDate today) {
        Family family = new Family(chance, papers, county, today);
        String name = chance.percent(45) ? family.names.familyOfVillage(villageName) : family.names.family();
        family.grow(chance.weighted(KINDS), name);
        return List.copyOf(family.relatives);
    }

    private void grow(Kind kind, String name) {
        switch (kind) {
            case OLD_ALONE -> add("head", chance.percent(55) ? Sex.FEMALE : Sex.MALE, chance.between(66, 89), name);
            case OLD_COUPLE -> couple(name, chance.between(60, 84));
            case PARENTS_AND_CHILDREN -> parentsAndChildren(name, chance.between(27, 55));
            case THREE_GENERATIONS -> threeGenerations(name, chance.between(50, 70));
            case WITH_GRANDPARENTS -> withGrandparents(name, chance.between(29, 50));
            case GRANDCHILD_LEFT_BEHIND -> {
                int age = chance.between(58, 74);
                couple(name, age);
                grandchildren(name, age - 23, 1);
            }
            case SINGLE -> add("head", Sex.MALE, chance.between(32, 62), name);
        }
    }

    private void couple(String name, int age) {
        add("head", Sex.MALE, age, name);
        add("spouse", Sex.FEMALE, Math.max(21, age - chance.between(-2, 4)), names.otherFamily(name));
    }

    private void parentsAndChildren(String name, int age) {
        if (chance.percent(9)) { // a widow with her children, who bear their father's name
            add("head", Sex.FEMALE, age, names.otherFamily(name));
        } else {
            couple(name, age);
        }
        children(name, age, 1);
    }

    private void threeGenerations(String name, int age) {
        couple(name, age);
        int son = age - chance.between(22, 26);
        add("son", Sex.MALE, son, name);
        add("daughter_in_law", Sex.FEMALE, Math.max(20, son - chance.between(-1, 3)), names.otherFamily(name));
        grandchildren(name, son, 0);
        if (chance.percent(14)) {
            add("mother", Sex.FEMALE, age + chance.between(20, 26), names.otherFamily(name));
        }
    }

    private void withGrandparents(String name, int age) {
        couple(name, age);
        children(name, age, 1);
        int parents = age + chance.between(21, 27);
        if (chance.percent(70)) {
            add("father", Sex.MALE, parents, name);
        }
        if (chance.percent(75) || relatives.stream().noneMatch(each -> each.relation().equals("father"))) {
            add("mother", Sex.FEMALE, parents - chance.between(-2, 3), names.otherFamily(name));
        }
    }

    private void children(String name, int parentAge, int atLeast) {
        int oldest = Math.min(25, parentAge - chance.between(21, 27));
        descendants(name, oldest, atLeast, "son", "daughter");
    }

    private void grandchildren(String name, int parentAge, int atLeast) {
        descendants(name, Math.min(22, parentAge - chance.between(21, 26)), atLeast, "sons_son", "sons_daughter");
    }

    private void descendants(String name, int oldest, int atLeast, String male, String female) {
        int count = Math.max(atLeast, chance.weighted(List.of(weight(12, 0), weight(34, 1), weight(42, 2), weight(12, 3))));
        int age = Math.max(0, oldest);
        for (int child = 0; child < count && age >= 0; child++) {
            boolean boy = chance.percent(53);
            add(boy ? male : female, boy ? Sex.MALE : Sex.FEMALE, age, name);
            age -= chance.between(2, 6);
        }
    }

    private void add(String relation, Sex sex, int age, String familyName) {
        LocalDate birth = today.minusYears(age).minusDays(chance.between(1, 364));
        String number = papers.idNumber(county, birth, sex);
        LocalDate born = new org.shouwang.kernel.IdNumber(number).birthDate();
        relatives.add(new Relative(relation, familyName + names.given(sex, born.getYear()), sex, born, number));
    }
}
