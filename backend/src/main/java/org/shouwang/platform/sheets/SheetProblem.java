package org.shouwang.platform.sheets;

import org.shouwang.platform.problem.ProblemType;
import org.shouwang.platform.problem.Wording;

/** Why a file cannot be read as a sheet at all. What is wrong with single rows is the matter of whoever reads them. */
public enum SheetProblem implements ProblemType {
    NOT_A_SHEET(415, "sheet-not-a-sheet", "不是表格文件", "Not a sheet",
            "请上传 CSV 或 XLSX 文件；XLS 或加密的文件请在 Excel 中另存为不加密的 XLSX。",
            "Send a CSV or XLSX file; save an XLS or a protected file as an unprotected XLSX first."),
    WRONG_ENCODING(400, "sheet-wrong-encoding", "文件编码无法识别", "Unknown encoding",
            "文件在第 {line} 行附近不是 UTF-8 或 GBK 编码的文字，请在 Excel 中另存为“CSV UTF-8”后重新上传。",
            "Near line {line} the file is no text in UTF-8 or GBK; save it as \"CSV UTF-8\" and send it again."),
    DAMAGED(400, "sheet-damaged", "文件不完整或已损坏", "File incomplete or damaged",
            "文件不完整或已损坏，没有写入任何数据，请重新导出后上传。",
            "The file is incomplete or damaged; nothing was written. Export it again and send it again."),
    MALFORMED_ROW(400, "sheet-malformed-row", "行格式有误", "Malformed row",
            "第 {line} 行无法读取：引号不成对，或列数、单元格长度超出限制（最多 {columns} 列、每格 {characters} 个字）。",
            "Line {line} cannot be read: a quote is not closed, or it has more than {columns} columns or a cell of more than {characters} characters."),
    TOO_LARGE(413, "sheet-too-large", "文件过大", "File too large",
            "文件超出限制（最多 {rows} 行、展开后 {megabytes} MB），请拆分后分次上传。",
            "The file is over the limit ({rows} rows, {megabytes} MB when unpacked); split it and send the parts."),
    COMPRESSION_BOMB(400, "sheet-compression-bomb", "文件压缩异常", "Suspicious compression",
            "文件的压缩方式异常，已停止读取。请在 Excel 中另存为新文件或 CSV 后上传。",
            "The file is packed in a way that no sheet is; it was not read on. Save it as a new file or as CSV and send that."),
    NO_HEADER(400, "sheet-no-header", "没有找到表头", "No header found",
            "前 {rows} 行中没有找到表头，缺少列：{missing}。请使用下载的模板。",
            "No header was found in the first {rows} rows; missing columns: {missing}. Use the template."),
    UNKNOWN_HEADER(400, "sheet-unknown-header", "有无法识别的列", "Unknown columns",
            "第 {line} 行表头中有无法识别的列：{unknown}。请改为模板中的列名或删除该列。",
            "The header in line {line} has unknown columns: {unknown}. Name them as in the template or remove them."),
    REPEATED_HEADER(400, "sheet-repeated-header", "列名重复", "Repeated columns",
            "第 {line} 行表头中有重复的列：{repeated}。", "The header in line {line} names columns twice: {repeated}."),
    NO_ROWS(400, "sheet-no-rows", "文件没有数据", "No rows",
            "表头下面没有数据行。", "There are no rows below the header.");

    private final Wording wording;

    SheetProblem(int status, String slug, String title, String titleEn, String detail, String detailEn) {
        this.wording = new Wording(status, slug, title, titleEn, detail, detailEn);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
