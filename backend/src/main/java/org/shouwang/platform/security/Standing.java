package org.shouwang.platform.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;

/**
 * What somebody may do, as it stands in the database.
 *
 * @param id of the account, or of the department's client
 * @param duties one a region, the oldest first; a request acts in one of them
 * @param department code of the line department, for department roles
 * @param operations the only operations that may be called; empty when the roles alone decide
 */
public record Standing(
        String id, String username, String name, List<Duty> duties, Optional<String> department, Optional<Set<String>> operations) {

    /** @param region empty for operators of the platform, who stand for none */
    public record Duty(Optional<RegionCode> region, Set<Role> roles) {

        public Duty {
            roles = Set.copyOf(roles);
        }

        /** As it is named in {@link Actors#DUTY}: the code of the region. */
        public String word() {
            return region.map(RegionCode::value).orElse("");
        }
    }

    /** Who acts, in one duty; without any, somebody who may see nothing. */
    Actor actingIn(Optional<Duty> duty) {
        return new Actor(id, username, name,
                duty.map(Duty::roles).orElse(Set.of()),
                duty.flatMap(Duty::region).map(Jurisdiction::of).orElseGet(Jurisdiction::nothing),
                department);
    }

    boolean mayCall(String operation) {
        return operations.map(allowed -> allowed.contains(operation)).orElse(true);
    }
}
