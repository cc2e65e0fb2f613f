package org.shouwang.household.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How complete a household's digital file is (SX-07).
 *
 * @param score filled items in a hundred, rounded down, so that 100 means all
 */
public record Completeness(int score, List<Missing> missing) {

    /** @param member place among the current members; empty for an item of the household itself */
    public record Missing(FileItem item, Optional<Integer> member) {}

    public static Completeness of(Household household, boolean hasIncomeStatement, Set<GuaranteeKind> recordedGuarantees) {
        Tally tally = new Tally();
        HouseholdFacts facts = household.facts();
        tally.ask(FileItem.PHONE, facts.phone() != null);
        tally.ask(FileItem.ADDRESS, facts.address() != null);
        tally.ask(FileItem.HUKOU_KIND, facts.hukouKind() != null);
        tally.ask(FileItem.RELOCATION_KIND, facts.relocationKind() != null);
        if (facts.type() == HouseholdType.OUT_OF_POVERTY) {
            tally.ask(FileItem.OUT_OF_POVERTY_YEAR, facts.outOfPovertyYear() != null);
        }
        tally.ask(FileItem.HOUSE_AREA, facts.living().houseAreaSquareMetres() != null);
        tally.ask(FileItem.INCOME_STATEMENT, hasIncomeStatement);
        for (GuaranteeKind kind : GuaranteeKind.values()) {
            tally.ask(FileItem.of(kind), recordedGuarantees.contains(kind));
        }
        List<Member> members = household.members().current().all();
        for (int place = 0; place < members.size(); place++) {
            tally.askOf(place, members.get(place).person());
        }
        return tally.result();
    }

    private static final class Tally {

        private final List<Missing> missing = new ArrayList<>();
        private int asked;

        void ask(FileItem item, boolean filled) {
            note(item, filled, Optional.empty());
        }

        void askOf(int place, Person person) {
            Optional<Integer> member = Optional.of(place);
            note(FileItem.ETHNICITY, person.ethnicity() != null, member);
            note(FileItem.EDUCATION_OR_SCHOOL, person.educationLevel() != null || person.schoolStatus() != null, member);
            note(FileItem.HEALTH, person.health().isKnown(), member);
            note(FileItem.LABOUR_CAPACITY, person.labourCapacity() != null, member);
            note(FileItem.MEDICAL_INSURANCE, person.insurance().isMedicalKnown(), member);
        }

        private void note(FileItem item, boolean filled, Optional<Integer> member) {
            asked++;
            if (!filled) {
                missing.add(new Missing(item, member));
            }
        }

        Completeness result() {
            return new Completeness(100 * (asked - missing.size()) / asked, List.copyOf(missing));
        }
    }
}
