package org.shouwang.kernel;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts: a person, or a department's system.
 *
 * @param id subject of the token, stable for life
 * @param username login name, or the client id of a department's system
 * @param name display name
 * @param roles what the actor may do; only roles that fit the region
 * @param jurisdiction where the actor may do it
 * @param department code of the line department (model CL-DEPT), for department roles
 */
public record Actor(
        String id,
        String username,
        String name,
        Set<Role> roles,
        Jurisdiction jurisdiction,
        Optional<String> department) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean hasAny(Collection<Role> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    public boolean hasAny(Role... wanted) {
        return hasAny(Set.of(wanted));
    }

    public boolean isDepartmentSystem() {
        return roles.contains(Role.DEPARTMENT_CLIENT);
    }
}
