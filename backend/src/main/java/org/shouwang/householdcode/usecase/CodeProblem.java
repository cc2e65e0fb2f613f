package org.shouwang.householdcode.usecase;

import org.shouwang.platform.problem.ProblemType;
import org.shouwang.platform.problem.Wording;

/** Why a code is not issued or revoked. */
public enum CodeProblem implements ProblemType {
    ALREADY_ISSUED("householdcode/already-issued", "该户已有有效的码", "The household has a code",
            "该户的码仍然有效。如需换发，请选择遗失、损坏或泄露等原因；换发后旧码立即失效。",
            "The code of this household is in force. To replace it, give the reason why; the old one is dead at once."),
    NONE_IN_FORCE("householdcode/none-in-force", "该户没有有效的码", "The household has no code",
            "该户目前没有可以注销的码。", "The household has no code that could be revoked."),
    HOUSEHOLD_NOT_ACTIVE("householdcode/household-not-active", "该户已不在册", "The household is no longer registered",
            "该户已迁出、注销或合并，不能再发码。", "The household has moved out, died out or been merged; it gets no code.");

    private final Wording wording;

    CodeProblem(String slug, String title, String titleEn, String detail, String detailEn) {
        this.wording = new Wording(409, slug, title, titleEn, detail, detailEn);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
