package org.shouwang.platform.files;

import org.shouwang.platform.problem.ProblemType;
import org.shouwang.platform.problem.Wording;

/** Why a file was not taken. */
public enum FileProblem implements ProblemType {
    TOO_LARGE(413, "file-too-large", "文件过大", "File too large",
            "文件超过 {limitMegabytes} MB，请拆分后分别上传。", "The file is larger than {limitMegabytes} MB; split it and upload the parts."),
    TRUNCATED(400, "upload-truncated", "上传中断", "Upload truncated",
            "文件没有完整上传，未保存任何内容，请重新上传。", "The file did not arrive completely and nothing was kept; upload it again."),
    EMPTY(400, "file-empty", "文件为空", "File empty",
            "上传的文件没有内容。", "The uploaded file has no content.");

    private final Wording wording;

    FileProblem(int status, String slug, String title, String titleEn, String detail, String detailEn) {
        this.wording = new Wording(status, slug, title, titleEn, detail, detailEn);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
