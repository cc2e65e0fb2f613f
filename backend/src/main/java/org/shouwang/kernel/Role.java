package org.shouwang.kernel;

import static org.shouwang.kernel.RegionLevel.COUNTY;
import static org.shouwang.kernel.RegionLevel.CITY;
import static org.shouwang.kernel.RegionLevel.GROUP;
import static org.shouwang.kernel.RegionLevel.PROVINCE;
import static org.shouwang.kernel.RegionLevel.TOWNSHIP;
import static org.shouwang.kernel.RegionLevel.VILLAGE;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Roles of the domain model, part F. {@code broadest} is the largest region that a role may stand for: a grid worker
 * whose grant names a county has a broken grant, and the role then counts for nothing.
 */
public enum Role {
    GRID_WORKER(VILLAGE, true),
    GROUP_LEADER(GROUP, true),
    VILLAGE_OFFICER(VILLAGE, true),
    FIRST_SECRETARY(VILLAGE, true),
    ASSISTANCE_CONTACT(VILLAGE, true),
    TOWNSHIP_STATION(TOWNSHIP, false),
    TOWNSHIP_LEADER(TOWNSHIP, false),
    COUNTY_CENTRE(COUNTY, false),
    COUNTY_BUREAU(COUNTY, false),
    DEPARTMENT_OFFICER(PROVINCE, false),
    INSURER_SURVEYOR(COUNTY, false),
    FUND_OFFICER(COUNTY, false),
    CITY_CENTRE(CITY, false),
    PROVINCE_CENTRE(PROVINCE, false),
    INSPECTOR(PROVINCE, false),
    AUDITOR(PROVINCE, false),
    POLICY_ADMIN(PROVINCE, false),
    /** Keeps accounts, organisations and department clients; sees no farmer's data. */
    SYSTEM_ADMIN(PROVINCE, false),
    /** The second person for administrators: approves their grants, locks accounts, rules on emergency access. */
    SECURITY_ADMIN(PROVINCE, false),
    /** Reads what the administrators did. */
    AUDIT_ADMIN(PROVINCE, false),
    /** Opens and suspends tenants. Stands for no region and so sees none. */
    PLATFORM_OPERATOR(PROVINCE, false),
    DEPARTMENT_CLIENT(PROVINCE, false);

    private final RegionLevel broadest;
    private final boolean fieldFace;

    Role(RegionLevel broadest, boolean fieldFace) {
        this.broadest = broadest;
        this.fieldFace = fieldFace;
    }

    /** The name in Keycloak, in the token and in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> ofWord(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** Whether a grant of this role names a region; only the platform's operators have none. */
    public boolean needsRegion() {
        return this != PLATFORM_OPERATOR;
    }

    public boolean mayStandFor(RegionCode region) {
        return needsRegion() && !region.level().isBroaderThan(broadest);
    }

    /** The three administrators that nobody may combine, with each other or with case work. */
    public boolean isAdministrator() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDIT_ADMIN;
    }

    /** Works on a phone in the village rather than at a desk. */
    public boolean isFieldFace() {
        return fieldFace;
    }
}
