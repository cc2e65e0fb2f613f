package org.shouwang.household;

import org.shouwang.platform.problem.ProblemType;
import org.shouwang.platform.problem.Wording;

/** What the registry refuses. */
public enum HouseholdProblem implements ProblemType {
    PURPOSE_REQUIRED(400, "purpose-required", "请说明查看目的", "State a purpose",
            "查看农户详情须说明目的：个案核查、投诉举报、监督检查、数据质量或审计。",
            "To open a household state why: case_review, complaint, inspection, data_quality or audit."),
    OUT_OF_POVERTY_PERMANENT(409, "out-of-poverty-permanent", "脱贫户标识不能取消", "Out of poverty stays marked",
            "该户是脱贫户，须继续监测帮扶（四个不摘），户类型不能改为一般农户。",
            "This household came out of registered poverty and stays followed; its type cannot become general."),
    NOT_IN_REGISTER(409, "household-left", "该户已不在册", "Household has left the register",
            "该户已整户迁出、消亡或并户，不能再修改。",
            "This household has moved out, died out or was merged and can no longer be changed."),
    MOVE_REQUESTED(409, "move-requested", "已有迁移申请", "Move already requested",
            "该户已有待接收的跨县迁移申请，请先撤回或等待对方处理。",
            "This household already asks another county to take it; withdraw that request or wait for its answer."),
    MOVE_DECIDED(409, "move-decided", "该申请已处理", "Request already decided",
            "该迁移申请已被接收、退回或撤回。", "This request has been accepted, refused or withdrawn."),
    MOVE_VOID(409, "move-void", "该户已不在原县册内", "Household has left its county",
            "该户在申请之后已从原县注销，不能接收，请退回申请。",
            "The household has left the register of its county since the request; refuse the request."),
    MOVE_COLLIDES(409, "move-collides", "成员或户编号已在本县登记", "Registered here already",
            "该户有成员或全国系统户编号已在本县其他户登记，请先核对处理重复后再接收。",
            "Members or the national number of this household are registered here already; settle the duplicates first."),
    MERGE_OVER(409, "merge-over", "不能再撤销", "Can no longer be undone",
            "该合并已撤销，或已超过 30 天。", "This merge was undone already, or is older than 30 days."),
    MERGE_CHANGED(409, "merge-changed", "情况已变化", "Changed since the merge",
            "合并之后该户或该人员又有变动，不能自动恢复，请按实际情况登记。",
            "The household or the person changed after the merge; record by hand what is true now."),
    ALREADY_REGISTERED(409, "already-registered", "刚刚已有人登记", "Registered a moment ago",
            "其中的人员或户编号刚刚被他人登记，请重新提交以查看是哪一项。",
            "Somebody registered one of these persons or numbers a moment ago; send again to see which.");

    private final Wording wording;

    HouseholdProblem(int status, String slug, String title, String titleEn, String detail, String detailEn) {
        this.wording = new Wording(status, slug, title, titleEn, detail, detailEn);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
