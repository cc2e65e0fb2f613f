package org.shouwang.platform.problem;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What is wrong with one field.
 *
 * @param pointer JSON pointer into the request body, or the name of a parameter
 * @param code stable word, such as {@code required} or {@code id-number.check-digit}
 * @param message in Chinese
 * @param messageEn in English
 */
@Serdeable
public record FieldFault(String pointer, String code, String message, String messageEn) {}
