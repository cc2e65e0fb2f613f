package org.shouwang.demonstration;

import java.util.List;
import java.util.Optional;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;

/** The logins of infra/keycloak/demonstration.json: Keycloak knows their passwords, the database what they may do. */
final class DemonstrationLogins {

    /** @param id of the account, and of the user in Keycloak */
    record Login(String id, String username, String name, Role role, Optional<RegionCode> region) {}

    static final List<Login> ALL = List.of(
            login(1, "grid01", "赵小敏", Role.GRID_WORKER, "130434102221001"),
            login(2, "village01", "李春生", Role.VILLAGE_OFFICER, "130434102221"),
            login(3, "township01", "王丽娟", Role.TOWNSHIP_STATION, "130434102"),
            login(4, "county01", "张卫国", Role.COUNTY_CENTRE, "130434"),
            login(5, "bureau01", "陈志强", Role.COUNTY_BUREAU, "130434"),
            login(6, "city01", "刘海燕", Role.CITY_CENTRE, "1304"),
            login(7, "province01", "周建华", Role.PROVINCE_CENTRE, "13"),
            login(8, "auditor01", "杨静", Role.AUDITOR, "130434"),
            login(9, "neighbour01", "孙立新", Role.COUNTY_CENTRE, "130433"),
            login(10, "sysadmin01", "郭明", Role.SYSTEM_ADMIN, "130434"),
            login(11, "security01", "何平", Role.SECURITY_ADMIN, "130434"),
            login(12, "auditadmin01", "宋洁", Role.AUDIT_ADMIN, "130434"),
            login(13, "operator01", "高远", Role.PLATFORM_OPERATOR, ""),
            login(14, "sysadmin13", "吕磊", Role.SYSTEM_ADMIN, "13"),
            login(15, "security13", "唐颖", Role.SECURITY_ADMIN, "13"),
            login(16, "auditadmin13", "曹阳", Role.AUDIT_ADMIN, "13"));

    /** The medical insurance office of 魏县: its client id in Keycloak. */
    static final String DEPARTMENT_CLIENT = "dept-medical-insurance-130434";

    private DemonstrationLogins() {}

    private static Login login(int number, String username, String name, Role role, String region) {
        return new Login("00000000-0000-4000-8000-%012d".formatted(number), username, name, role, RegionCode.parse(region));
    }
}
