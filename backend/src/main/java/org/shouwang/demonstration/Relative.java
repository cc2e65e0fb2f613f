package org.shouwang.demonstration;

import java.time.LocalDate;
import org.shouwang.kernel.Sex;

/**
 * A person in a family.
 *
 * @param relation to the head, code of CL-RELATION
 */
record Relative(String relation, String name, Sex sex, LocalDate birthDate, String idNumber) {

    int age(LocalDate today) {
        int years = today.getYear() - birthDate.getYear();
        return birthDate.plusYears(years).isAfter(today) ? years - 1 : years;
    }

    boolean isHead() {
        return relation.equals("head");
    }

    boolean isMale() {
        return sex == Sex.MALE;
    }
}
