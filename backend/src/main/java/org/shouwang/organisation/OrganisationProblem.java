package org.shouwang.organisation;

import org.shouwang.platform.problem.ProblemType;
import org.shouwang.platform.problem.Wording;

/** Why a change of an organisation or of its people is refused. */
public enum OrganisationProblem implements ProblemType {
    SOLE_TAKEN(409, "organisation/one-per-region", "该区划已有此类机构", "The region has one already",
            "同一区划只能有一个同类机构。请先结束原有机构。", "A region has one organisation of this type; end the present one first."),
    LEAD_TAKEN(409, "organisation/lead-taken", "已有主责人", "There is a lead already",
            "每项职责、每个专班同一时间只能有一名主责人（组长），请先结束原任职。", "A duty or task force has one lead at a time; end the present appointment first."),
    APPOINTED_ALREADY(409, "organisation/appointed-already", "已担任该职", "Appointed already",
            "该人员已经担任这一职务。", "The person holds this post already."),
    STILL_IN_USE(409, "organisation/still-in-use", "机构仍在使用", "Still in use",
            "还有 {people} 名任职人员或 {organisations} 个下级机构（专班），请先结束。",
            "It still has {people} people or {organisations} organisations that depend on it; end those first."),
    ENDED(409, "organisation/ended", "已结束", "Ended",
            "该机构或任职已经结束，不能再修改。", "The organisation or appointment has ended and is not changed any more.");

    private final Wording wording;

    OrganisationProblem(int status, String slug, String title, String titleEn, String detail, String detailEn) {
        this.wording = new Wording(status, slug, title, titleEn, detail, detailEn);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
