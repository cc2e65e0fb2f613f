package org.shouwang.platform.security;

import org.shouwang.platform.problem.ProblemType;
import org.shouwang.platform.problem.Wording;

/** Why somebody with a valid token may do nothing at all. */
public enum SecurityProblem implements ProblemType {
    ACCOUNT_UNKNOWN(403, "account-unknown", "账号未在本平台开通", "Account unknown",
            "您已登录，但本平台没有您的账号。请联系本级系统管理员。",
            "You are signed in, but this platform has no account for you. Ask your system administrator."),
    ACCOUNT_SUSPENDED(403, "account-suspended", "账号已停用", "Account suspended",
            "您的账号已被停用，不能继续使用。如有疑问请联系本级系统管理员。",
            "Your account has been suspended and cannot be used. Ask your system administrator."),
    DUTY_UNKNOWN(403, "duty-unknown", "没有这项职责", "No such duty",
            "您没有在该辖区的职责，或者该职责已经结束。请重新选择职责。",
            "You have no duty in that region, or it has ended. Choose a duty again.");

    private final Wording wording;

    SecurityProblem(int status, String slug, String title, String titleEn, String detail, String detailEn) {
        this.wording = new Wording(status, slug, title, titleEn, detail, detailEn);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
