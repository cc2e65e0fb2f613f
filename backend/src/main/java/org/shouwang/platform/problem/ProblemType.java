package org.shouwang.platform.problem;

/**
 * A kind of refusal that clients may switch on. Features declare theirs as an enum beside the rule. Texts may name facts
 * of the refusal in braces: {@code "还需 {daysLeft} 天"}.
 */
public interface ProblemType {

    Wording wording();

    /** Stable word behind {@code urn:shouwang:problem:}. */
    default String slug() {
        return wording().slug();
    }

    default int status() {
        return wording().status();
    }

    /** What kind of problem this is, in Chinese. */
    default String title() {
        return wording().title();
    }

    /** The same in English. */
    default String titleEn() {
        return wording().titleEn();
    }

    /** What is wrong this time and what is possible, in Chinese; may name facts. */
    default String detail() {
        return wording().detail();
    }

    /** The same in English. */
    default String detailEn() {
        return wording().detailEn();
    }
}
