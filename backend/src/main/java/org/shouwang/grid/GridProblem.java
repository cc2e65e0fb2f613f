package org.shouwang.grid;

import org.shouwang.platform.problem.ProblemType;
import org.shouwang.platform.problem.Wording;

/** Why a grid stays where it is. */
public enum GridProblem implements ProblemType {
    NO_GRANT(409, "grid/no-grant", "该人员无权负责该网格", "No grant for the grid",
            "组网格须由对该组有“网格员”授权的人员负责，村、乡镇网格由村干部、乡镇工作人员负责。请先授权。",
            "A group grid needs somebody with the role grid worker there, village and township grids an officer of theirs; grant it first."),
    TAKEN_MEANWHILE(409, "grid/taken-meanwhile", "网格刚刚被他人调整", "Somebody else was faster",
            "该网格的负责人刚刚被调整，请刷新后核对。", "Somebody assigned the grid just now; reload and compare."),
    NOTHING_TO_HAND_OVER(409, "grid/nothing-to-hand-over", "没有可交接的网格", "Nothing to hand over",
            "管辖范围内没有符合条件的网格。", "No such grid lies inside your jurisdiction."),
    NOT_WITH_PREDECESSOR(409, "grid/not-with-predecessor", "网格已不由原网格员负责", "Not with the predecessor",
            "该网格在交接前已由他人负责。", "The grid went to somebody else before.");

    private final Wording wording;

    GridProblem(int status, String slug, String title, String titleEn, String detail, String detailEn) {
        this.wording = new Wording(status, slug, title, titleEn, detail, detailEn);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
