package org.shouwang.access.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.usecase.AccountForm;
import org.shouwang.access.usecase.GrantForm;
import org.shouwang.access.usecase.PersonForm;
import org.shouwang.kernel.Role;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.sheets.SheetHeader;
import org.shouwang.platform.sheets.SheetReader;
import org.shouwang.platform.sheets.SheetRow;

/** The columns of a file of people, as offices write them. */
final class Columns {

    static final String USERNAME = "登录名";
    static final String NAME = "姓名";
    static final String PHONE = "手机号|手机号码|电话";
    static final String ROLE = "角色|岗位";
    static final String REGION = "区划代码|辖区代码";
    static final String ORGANISATION = "单位";
    static final String DEPARTMENT = "部门代码";
    static final String FROM = "开始日期";
    static final String TO = "截止日期";

    static final List<String> REQUIRED = List.of(USERNAME, NAME, ROLE, REGION);
    static final List<String> ALL = List.of(USERNAME, NAME, PHONE, ROLE, REGION, ORGANISATION, DEPARTMENT, FROM, TO);

    /** What the screens call the roles; a file may also hold the word. */
    static final Map<Role, String> ROLES = Map.ofEntries(
            Map.entry(Role.GRID_WORKER, "网格员"), Map.entry(Role.GROUP_LEADER, "村民组长"), Map.entry(Role.VILLAGE_OFFICER, "村级信息员"),
            Map.entry(Role.FIRST_SECRETARY, "驻村第一书记"), Map.entry(Role.ASSISTANCE_CONTACT, "帮扶联系人"),
            Map.entry(Role.TOWNSHIP_STATION, "乡镇工作站"), Map.entry(Role.TOWNSHIP_LEADER, "乡镇负责人"),
            Map.entry(Role.COUNTY_CENTRE, "县防贫中心"), Map.entry(Role.COUNTY_BUREAU, "县乡村振兴部门"),
            Map.entry(Role.DEPARTMENT_OFFICER, "行业部门"), Map.entry(Role.INSURER_SURVEYOR, "保险查勘员"), Map.entry(Role.FUND_OFFICER, "基金财务"),
            Map.entry(Role.CITY_CENTRE, "市级中心"), Map.entry(Role.PROVINCE_CENTRE, "省级中心"), Map.entry(Role.INSPECTOR, "核查组"),
            Map.entry(Role.AUDITOR, "审计"), Map.entry(Role.POLICY_ADMIN, "政策管理员"), Map.entry(Role.SYSTEM_ADMIN, "系统管理员"),
            Map.entry(Role.SECURITY_ADMIN, "安全管理员"), Map.entry(Role.AUDIT_ADMIN, "审计管理员"));

    private static final Map<String, Role> BY_TITLE =
            ROLES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    /** Where a fault of the form stands in the file. */
    private static final Map<String, String> POINTERS = Map.of(
            "/username", USERNAME, "/person/name", NAME, "/person/phone", "手机号", "/person/department", DEPARTMENT,
            "/grant/role", "角色", "/grant/regionCode", "区划代码", "/grant/from", FROM, "/grant/to", TO);

    private final SheetHeader header;

    private Columns(SheetHeader header) {
        this.header = header;
    }

    /** @throws org.shouwang.platform.problem.Refusal when it is no file of people */
    static Columns find(SheetReader rows) {
        SheetHeader header = SheetHeader.find(rows, REQUIRED);
        header.mustOnlyHave(ALL);
        return new Columns(header);
    }

    String text(SheetRow row, String column) {
        return header.column(column).stream().mapToObj(row::cell).findFirst().orElse("").strip();
    }

    AccountForm form(SheetRow row, List<FieldFault> faults) {
        String role = text(row, ROLE);
        return new AccountForm(
                text(row, USERNAME),
                new PersonForm(text(row, NAME), text(row, PHONE), text(row, DEPARTMENT), text(row, ORGANISATION)),
                new GrantForm(Optional.ofNullable(BY_TITLE.get(role)).map(Role::word).orElse(role), text(row, REGION),
                        date(text(row, FROM), FROM, faults), date(text(row, TO), TO, faults)));
    }

    static FieldFault named(FieldFault fault) {
        return new FieldFault(POINTERS.getOrDefault(fault.pointer(), fault.pointer()), fault.code(), fault.message(), fault.messageEn());
    }

    private static @Nullable LocalDate date(String text, String column, List<FieldFault> faults) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text.replace('/', '-').replace('.', '-'));
        } catch (DateTimeParseException noDate) {
            faults.add(new FieldFault(column, "date.malformed", "日期须写作 2026-11-22", "must be written like 2026-11-22"));
            return null;
        }
    }
}
