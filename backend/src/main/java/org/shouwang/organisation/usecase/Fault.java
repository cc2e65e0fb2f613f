package org.shouwang.organisation.usecase;

import java.util.List;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;

/** What can be wrong with the forms of this feature. */
enum Fault {
    REGION_UNKNOWN("region.unknown", "没有该区划，或不在管辖范围内", "is no region of yours"),
    CODE_UNKNOWN("unknown-code", "不在代码表中", "is not in the code list"),
    LEVEL("level", "该级区划没有此类机构", "regions of this level have no such organisation"),
    DEPARTMENT("department", "行业部门须注明部门，其他机构不填", "is needed for a line department, and only there"),
    ABOVE("parent", "上级机构须是本区划或其上级区划中未结束的机构", "must be an organisation of this region or of one above it that has not ended"),
    OFFICE("office", "只有工作专班填写办公室，且须是本级区划中未结束的机构", "only a task force has one, an organisation of its region that has not ended"),
    FUTURE("future", "不能晚于今天", "must not be after today"),
    BEFORE_START("before-start", "不能早于开始日期", "must not be before the first day"),
    POST("post", "该处没有此职务", "is no post here"),
    PERSON("person", "请选择账号或填写姓名", "needs an account or a name"),
    ACCOUNT_UNKNOWN("account.unknown", "没有该账号，或不在管辖范围内，或已停用", "is no account of yours that is in use"),
    ACCOUNT_NEEDED("account.needed", "岗位职责须由有账号的人员担任", "a duty needs somebody with an account"),
    PERIOD("period", "结束日期不能早于开始日期", "must not be before the first day of the period");

    private final String code;
    private final String message;
    private final String messageEn;

    Fault(String code, String message, String messageEn) {
        this.code = code;
        this.message = message;
        this.messageEn = messageEn;
    }

    FieldFault at(String pointer) {
        return new FieldFault(pointer, code, message, messageEn);
    }

    Refusal refused(String pointer) {
        return Refusal.invalid(List.of(at(pointer)));
    }
}
