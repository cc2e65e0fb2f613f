package org.shouwang.access.domain;

import static org.shouwang.kernel.RegionLevel.COUNTY;

import java.util.Optional;
import java.util.Set;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;

/**
 * The one table of who may give which role.
 *
 * <table>
 * <tr><th>who gives</th><th>what</th><th>where</th></tr>
 * <tr><td>system_admin</td><td>every case-work role</td><td>own region and below, at the levels of the role</td></tr>
 * <tr><td>system_admin</td><td>system_admin, security_admin, audit_admin, once a security_admin approved</td>
 *     <td>own region and below, down to a county</td></tr>
 * <tr><td>township_station</td><td>grid_worker, group_leader</td><td>own township and below</td></tr>
 * <tr><td>platform_operator</td><td>system_admin, security_admin, audit_admin</td>
 *     <td>the province or county of a tenant: its first administrators, and another when the last one is gone</td></tr>
 * <tr><td>everybody else</td><td>nothing</td><td></td></tr>
 * </table>
 *
 * Operators are made by a command on the server and department systems by their registration; nobody gives those roles.
 * What somebody is given never reaches further than who gave it: regions only shrink along a chain of grants, periods only
 * shorten, and a kind of account never changes ({@link AccountKind}).
 */
public final class Granting {

    private static final Set<Role> OF_A_STATION = Set.of(Role.GRID_WORKER, Role.GROUP_LEADER);

    public enum Verdict { DIRECT, WITH_APPROVAL, NO }

    private Granting() {}

    /**
     * @param roles of who gives, in the duty in which they act
     * @param own region of that duty; empty for operators
     */
    public static Verdict mayGive(Set<Role> roles, Optional<RegionCode> own, Role role, RegionCode region) {
        if (!role.mayStandFor(region) || role == Role.DEPARTMENT_CLIENT || role.isAdministrator() && COUNTY.isBroaderThan(region.level())) {
            return Verdict.NO;
        }
        if (roles.contains(Role.PLATFORM_OPERATOR) && role.isAdministrator()) {
            return Verdict.DIRECT;
        }
        if (own.isEmpty() || !own.get().covers(region)) {
            return Verdict.NO;
        }
        if (roles.contains(Role.SYSTEM_ADMIN)) {
            return role.isAdministrator() ? Verdict.WITH_APPROVAL : Verdict.DIRECT;
        }
        return roles.contains(Role.TOWNSHIP_STATION) && OF_A_STATION.contains(role) ? Verdict.DIRECT : Verdict.NO;
    }

    /** A security administrator decides about administrators of their own region and below. */
    public static boolean mayDecide(Set<Role> roles, Optional<RegionCode> own, Role role, RegionCode region) {
        return roles.contains(Role.SECURITY_ADMIN) && role.isAdministrator() && own.isPresent() && own.get().covers(region);
    }

    /**
     * Whether somebody may change the account behind a grant. Who could not give it must not take its holder's place either:
     * a new password in the hands of an administrator is the account.
     */
    public static boolean mayKeep(Set<Role> roles, Optional<RegionCode> own, Grant grant) {
        return grant.region().isPresent() && mayGive(roles, own, grant.role(), grant.region().get()) != Verdict.NO;
    }

    /** A lock is quick and hurts nobody's rights: a security administrator may also lock whom they could not appoint. */
    public static boolean mayLock(Set<Role> roles, Optional<RegionCode> own, Grant grant) {
        return mayKeep(roles, own, grant)
                || roles.contains(Role.SECURITY_ADMIN) && own.isPresent() && grant.region().filter(own.get()::covers).isPresent();
    }

    /**
     * Passwords of administrators are reset by operators only: a system administrator who could do it would hold the other
     * two administrations as well, approval or not.
     */
    public static boolean mayResetPassword(Set<Role> roles, Optional<RegionCode> own, Grant grant) {
        return mayKeep(roles, own, grant) && (!grant.role().isAdministrator() || roles.contains(Role.PLATFORM_OPERATOR));
    }
}
