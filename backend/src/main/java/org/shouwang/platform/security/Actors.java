package org.shouwang.platform.security;

import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;

/** Turns a verified token into an {@link Actor}. A role that is too small for the region, or unknown, counts for nothing. */
public final class Actors {

    private Actors() {}

    public static Actor of(Authentication authentication) {
        Map<String, Object> claims = authentication.getAttributes();
        Optional<RegionCode> region = text(claims, "region").flatMap(RegionCode::parse);
        Set<Role> roles = roles(claims.get("roles"));
        region.ifPresent(code -> roles.removeIf(role -> !role.mayStandFor(code)));
        String id = text(claims, "sub").orElseGet(authentication::getName);
        String username = text(claims, "preferred_username").or(() -> text(claims, "azp")).orElse(id);
        return new Actor(
                id,
                username,
                text(claims, "name").orElse(username),
                roles,
                region.filter(code -> !roles.isEmpty()).map(Jurisdiction::of).orElseGet(Jurisdiction::nothing),
                text(claims, "department"));
    }

    private static Set<Role> roles(@Nullable Object claim) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (claim instanceof Collection<?> words) {
            words.forEach(word -> Role.ofWord(String.valueOf(word)).ifPresent(roles::add));
        }
        return roles;
    }

    private static Optional<String> text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }
}
