package org.shouwang.household.imports;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.shouwang.household.domain.Fault;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;

/**
 * Why a row was not imported.
 *
 * @param column name of the column, null when the row as a whole is meant
 * @param code stable word
 * @param message in Chinese
 * @param messageEn in English
 */
@Serdeable
public record RowFault(@Nullable String column, String code, String message, String messageEn) {

    /** Faults that only a file can have. */
    enum Kind {
        FORMULA("cell.formula", "单元格是公式，请改为数值或文字", "is a formula; put its value instead"),
        ROUNDED("cell.rounded", "号码已被 Excel 改为科学计数，末几位已丢失；请将该列设为文本格式后重新填写",
                "was rounded by Excel and has lost its last digits; format the column as text and type it again"),
        NO_NUMBER("cell.number", "须为数字", "must be a number"),
        NO_DATE("cell.date", "日期须为 YYYY-MM-DD", "must be a date, YYYY-MM-DD"),
        YES_OR_NO("cell.yes-no", "须填“是”或“否”", "must be 是 (yes) or 否 (no)"),
        CONTRADICTION("household.contradiction", "与同户其他行填写不一致", "differs from another row of the household"),
        SCATTERED("household.scattered", "同一户的行须连续排列，不能分散在文件各处", "the rows of a household must stand together"),
        OTHER_ROW("household.other-row", "同户其他行有误，整户未导入", "another row of the household is wrong; none of it was imported"),
        TOO_MANY("household.too-many-members", "一户最多 %s 人", "a household has at most %s members"),
        IN_FILE("person.in-file", "该证件号码在本文件第 %s 行已经出现", "stands in line %s of this file already");

        private final String code;
        private final String chinese;
        private final String english;

        Kind(String code, String chinese, String english) {
            this.code = code;
            this.chinese = chinese;
            this.english = english;
        }
    }

    static RowFault of(@Nullable String column, Kind kind, Object... values) {
        return new RowFault(column, kind.code, kind.chinese.formatted(values), kind.english.formatted(values));
    }

    static RowFault of(@Nullable String column, Fault fault) {
        return new RowFault(column, fault.code(), fault.message(), fault.messageEn());
    }

    static RowFault of(@Nullable String column, FaultKind kind) {
        Faults faults = new Faults();
        faults.add("cell", kind);
        return of(column, faults.all().getFirst());
    }

    /** For the column 错误 of the file of rejected rows. */
    String told() {
        return column == null ? message : column + "：" + message;
    }
}
