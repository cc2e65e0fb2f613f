package org.shouwang.platform.problem;

/**
 * How a {@link ProblemType} is told.
 *
 * @param status of HTTP
 * @param slug stable word behind {@code urn:shouwang:problem:}
 * @param detail what is wrong and what is possible; may name facts in braces
 */
public record Wording(int status, String slug, String title, String titleEn, String detail, String detailEn) {}
