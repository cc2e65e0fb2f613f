package org.shouwang.platform.security;

import org.shouwang.platform.problem.Refusal;

/** Knows what the holder of a token may do now. The feature that keeps accounts implements it. */
public interface Standings {

    /**
     * At most 60 seconds old: a grant, a suspension or a leave takes effect within that time everywhere.
     *
     * @throws Refusal {@link SecurityProblem#ACCOUNT_UNKNOWN} or {@link SecurityProblem#ACCOUNT_SUSPENDED}
     */
    Standing of(Identity identity);
}
