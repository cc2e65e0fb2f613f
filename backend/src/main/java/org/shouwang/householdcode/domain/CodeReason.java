package org.shouwang.householdcode.domain;

import static org.shouwang.householdcode.domain.CodeReason.Use.BOTH;
import static org.shouwang.householdcode.domain.CodeReason.Use.ISSUE;
import static org.shouwang.householdcode.domain.CodeReason.Use.REVOKE;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** Why a code was issued or revoked. A reissue carries its reason over to the code that it revokes. */
public enum CodeReason implements Coded {
    FIRST_ISSUE("首次发放", ISSUE),
    LOST("遗失", BOTH),
    DAMAGED("损坏", BOTH),
    LEAKED("泄露或被冒用", BOTH),
    HOUSEHOLD_LEFT("户已迁出或注销", REVOKE),
    ISSUED_BY_MISTAKE("发放有误", REVOKE);

    public static final CodeList<CodeReason> LIST = CodeList.of(CodeReason.class);

    enum Use { ISSUE, REVOKE, BOTH }

    private final String label;
    private final Use use;

    CodeReason(String label, Use use) {
        this.label = label;
        this.use = use;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean mayIssue() {
        return use != REVOKE;
    }

    public boolean mayRevoke() {
        return use != ISSUE;
    }
}
