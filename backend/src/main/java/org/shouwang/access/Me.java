package org.shouwang.access;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;

/**
 * Who is signed in, where, and what the roles allow.
 *
 * @param id subject of the token
 * @param username login name
 * @param name display name
 * @param roles role words of the domain model, part F; only those that fit the region
 * @param regionCode the jurisdiction; null when the token names none, and then nothing can be seen
 * @param regionLevel level word of the jurisdiction
 * @param department code of the line department, for department roles
 * @param operations ids of the operations that the roles allow; the menu is built from them
 * @param face {@code field} for roles that work on a phone in the village, else {@code office}
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
        String face) {

    static Me of(Actor actor, List<String> operations) {
        Optional<RegionCode> region = actor.jurisdiction().region();
        boolean field = !actor.roles().isEmpty() && actor.roles().stream().allMatch(Role::isFieldFace);
        return new Me(
                actor.id(),
                actor.username(),
                actor.name(),
                actor.roles().stream().map(Role::word).sorted().toList(),
                region.map(RegionCode::value).orElse(null),
                region.map(code -> code.level().word()).orElse(null),
                actor.department().orElse(null),
                operations,
                field ? "field" : "office");
    }
}
