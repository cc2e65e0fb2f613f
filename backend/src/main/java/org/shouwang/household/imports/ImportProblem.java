package org.shouwang.household.imports;

import org.shouwang.platform.problem.ProblemType;

/** Why an import does not begin or cannot go on. */
enum ImportProblem implements ProblemType {
    UPLOAD_MALFORMED(400, "import-upload-malformed", "上传内容有误", "Malformed upload",
            "请以表单上传：先写区划（region）、版式（layout）和方式（mode），再附文件（file）。",
            "Send a form: region, layout and mode first, then the file."),
    FILE_GONE(410, "import-file-gone", "文件已删除", "File deleted",
            "上传的文件已过保存期限，请重新上传；已导入的行不会重复。",
            "The uploaded file is past its time; send it again, rows that are imported already are not repeated.");

    private final int status;
    private final String slug;
    private final String title;
    private final String titleEn;
    private final String detail;
    private final String detailEn;

    ImportProblem(int status, String slug, String title, String titleEn, String detail, String detailEn) {
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.titleEn = titleEn;
        this.detail = detail;
        this.detailEn = detailEn;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }

    @Override
    public String detail() {
        return detail;
    }

    @Override
    public String detailEn() {
        return detailEn;
    }
}
