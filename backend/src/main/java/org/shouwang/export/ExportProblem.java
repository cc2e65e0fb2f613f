package org.shouwang.export;

import org.shouwang.platform.problem.ProblemType;
import org.shouwang.platform.problem.Wording;

/** Why a list does not leave as a file. */
public enum ExportProblem implements ProblemType {
    NOTHING_TO_EXPORT(409, "export/nothing-to-export", "没有可导出的内容", "Nothing to export",
            "当前筛选条件下没有任何行，请调整筛选条件后再导出。", "The filter selects no row; change it and export again."),
    TOO_MANY_FOR_XLSX(409, "export/too-many-for-xlsx", "超出 XLSX 的行数", "Too many rows for XLSX",
            "共 {rows} 行，XLSX 每张工作表最多容纳 {most} 行。请改用 CSV，或缩小地区、增加筛选条件后分次导出。",
            "There are {rows} rows and a sheet of an XLSX file holds {most}. Take CSV, or export smaller regions one by one."),
    APPROVAL_MISSING(403, "export/approval-missing", "尚未批准", "Not approved yet",
            "这项导出须经第二人审批，批准后才能下载。", "A second person has to approve this export before it can be downloaded."),
    REFUSED(403, "export/refused", "未获批准", "Not approved",
            "这项导出未获批准，不能下载。", "This export was not approved and cannot be downloaded."),
    WITHDRAWN(410, "export/withdrawn", "已撤回", "Withdrawn",
            "这项导出已撤回，不能下载。", "This export was withdrawn and cannot be downloaded."),
    EXPIRED(410, "export/expired", "已过下载期限", "Expired",
            "下载期限已过，请重新申请导出。", "The time to download it is over; ask for the export again."),
    GROWN(409, "export/grown", "行数多于申请时", "More rows than asked for",
            "申请时共 {asked} 行，现在有 {rows} 行（有农户划入或信息变更）。请重新申请导出。",
            "It had {asked} rows when it was asked for and has {rows} now, after moves or corrections. Ask for the export again."),
    OF_ANOTHER_PERSON(409, "export/of-another-person", "只有申请人可以下载", "Only for who asked",
            "文件中带有申请人的水印，只有申请人本人可以下载。", "The file is marked with who asked for it, and only that person can download it."),
    OWN_REQUEST(409, "export/own-request", "不能审批自己的申请", "Own request",
            "导出须由另一人审批，不能审批自己的申请。", "Somebody else has to decide; nobody approves an own request."),
    DECIDED(409, "export/decided", "申请已处理", "Decided already",
            "这项导出申请已经处理，请刷新查看。", "The request has been decided; reload to see how."),
    OVER(409, "export/over", "导出已结束", "Over already",
            "这项导出已被拒绝、撤回或过期，无须再撤回。", "The export is refused, withdrawn or expired already.");

    private final Wording wording;

    ExportProblem(int status, String slug, String title, String titleEn, String detail, String detailEn) {
        this.wording = new Wording(status, slug, title, titleEn, detail, detailEn);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
