package org.shouwang.platform.problem;

/**
 * A kind of refusal that clients may switch on. Features declare theirs as an enum beside the rule. Texts may name facts
 * of the refusal in braces: {@code "还需 {daysLeft} 天"}.
 */
public interface ProblemType {

    /** Stable word behind {@code urn:shouwang:problem:}. */
    String slug();

    int status();

    /** What kind of problem this is, in Chinese. */
    String title();

    /** The same in English. */
    String titleEn();

    /** What is wrong this time and what is possible, in Chinese; may name facts. */
    String detail();

    /** The same in English. */
    String detailEn();
}
