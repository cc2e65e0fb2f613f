package org.shouwang.access;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.security.Standing;

/**
 * Who is signed in, where, and what the roles allow.
 *
 * @param id of the account
 * @param username login name
 * @param name display name
 * @param roles role words of the domain model, part F, of the duty in which the request acts
 * @param regionCode the jurisdiction; null without one, and then nothing can be seen
 * @param regionLevel level word of the jurisdiction
 * @param department code of the line department, for department roles
 * @param operations ids of the operations that the roles allow; the menu is built from them
 * @param face {@code field} for roles that work on a phone in the village, else {@code office}
 * @param duties one for each region in which the person has roles, the oldest first
 */
@Serdeable
public record Me(
        String id,
        String username,
        String name,
        List<String> roles,
        @Nullable String regionCode,
        @Nullable String regionLevel,
        @Nullable String department,
        List<String> operations,
        String face,
        List<Duty> duties) {

    /**
     * Roles in one region. A request acts in one duty: the header {@code X-Shouwang-Duty} names its region.
     *
     * @param regionCode null for operators of the platform
     * @param regionName full name of the place, from the province down
     * @param roles role words
     */
    @Serdeable
    public record Duty(@Nullable String regionCode, @Nullable String regionName, List<String> roles) {}

    static Me of(Actor actor, Standing standing, List<String> operations, RegionNames names) {
        Optional<RegionCode> region = actor.jurisdiction().region();
        boolean field = !actor.roles().isEmpty() && actor.roles().stream().allMatch(Role::isFieldFace);
        return new Me(
                actor.id(),
                actor.username(),
                actor.name(),
                words(actor.roles()),
                region.map(RegionCode::value).orElse(null),
                region.map(code -> code.level().word()).orElse(null),
                actor.department().orElse(null),
                operations.stream().filter(operation -> standing.operations().map(all -> all.contains(operation)).orElse(true)).toList(),
                field ? "field" : "office",
                standing.duties().stream().map(duty -> new Duty(
                        duty.region().map(RegionCode::value).orElse(null),
                        duty.region().map(names::of).orElse(null),
                        words(duty.roles()))).toList());
    }

    interface RegionNames {
        String of(RegionCode code);
    }

    private static List<String> words(Collection<Role> roles) {
        return roles.stream().map(Role::word).sorted().toList();
    }
}
