package org.shouwang.household.domain;

/**
 * Something wrong with one field, in words for people.
 *
 * @param pointer JSON pointer into what was sent, such as {@code /members/2/idNumber}
 * @param code stable word for programs
 */
public record Fault(String pointer, String code, String message, String messageEn) {

    static Fault of(String pointer, FaultKind kind, Object... values) {
        return new Fault(pointer, kind.code(), kind.chinese(values), kind.english(values));
    }
}
