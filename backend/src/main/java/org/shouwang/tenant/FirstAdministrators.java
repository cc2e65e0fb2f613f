package org.shouwang.tenant;

import java.util.List;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;

/**
 * The accounts of those who administer a whole tenant. The feature that keeps accounts offers the bean; the operator names
 * the first of each kind, because a tenant without them could neither open an account nor approve an administrator.
 */
public interface FirstAdministrators {

    /**
     * Whom the operator names.
     *
     * @param role one of the three administrators
     * @param pointer where the form names the person, for its faults
     */
    record Person(Role role, String pointer, String name, String username, String phone) {}

    /** @param oneTimePassword told once, to be changed at the first sign-in */
    record Appointed(Role role, String username, String oneTimePassword) {

        /** Never print the password, not even by accident in a log line. */
        @Override
        public String toString() {
            return "Appointed[role=%s, username=%s]".formatted(role, username);
        }
    }

    /**
     * An administrator of the whole tenant, as far as the operator needs to know.
     *
     * @param active may sign in
     */
    record Administrator(Role role, String username, boolean active) {}

    /**
     * Makes an account for each of them, one person and one role an account.
     *
     * @param operation under which the tenant finds it in its audit
     * @throws org.shouwang.platform.problem.Refusal with the faults of all of them
     */
    List<Appointed> appoint(Actor operator, RegionCode region, List<Person> people, String operation, String reason);

    /** Who administers the whole region today, by role and login name. */
    List<Administrator> of(RegionCode region);
}
