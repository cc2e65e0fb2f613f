package org.shouwang.household.imports;

import org.shouwang.platform.problem.ProblemType;
import org.shouwang.platform.problem.Wording;

/** Why an import does not begin or cannot go on. */
enum ImportProblem implements ProblemType {
    UPLOAD_MALFORMED(400, "import-upload-malformed", "上传内容有误", "Malformed upload",
            "请以表单上传：先写区划（region）、版式（layout）和方式（mode），再附文件（file）。",
            "Send a form: region, layout and mode first, then the file."),
    STILL_RUNNING(409, "import-running", "仍在进行", "Still running",
            "导入或撤销还没有结束，请等待结束或先取消。", "The import or its undoing is not over; wait for it or cancel it first."),
    FILE_GONE(410, "import-file-gone", "文件已删除", "File deleted",
            "上传的文件已过保存期限，请重新上传；已导入的行不会重复。",
            "The uploaded file is past its time; send it again, rows that are imported already are not repeated."),
    LISTS_GONE(410, "import-lists-gone", "清单已删除", "Lists deleted",
            "被拒绝的行和差异清单含个人信息，保存 {days} 天后删除。需要时请重新导入原文件，已登记的户不会重复。",
            "Rejected rows and differences hold personal data and are deleted after {days} days. If you need them, import the file again: "
                    + "what is registered is not repeated.");

    private final Wording wording;

    ImportProblem(int status, String slug, String title, String titleEn, String detail, String detailEn) {
        this.wording = new Wording(status, slug, title, titleEn, detail, detailEn);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
