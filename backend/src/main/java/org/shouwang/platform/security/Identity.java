package org.shouwang.platform.security;

import io.micronaut.security.authentication.Authentication;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.shouwang.kernel.Role;

/**
 * Whom a verified token identifies. What they may do is not the token's matter: see {@link Standings}.
 *
 * @param subject of the token, stable for life
 * @param client through which the token was given; for a department's system its own client
 * @param system a department's system, which no person can be: Keycloak writes the mark into the tokens of such clients
 * @param signedInAt when the person last entered a password; empty for systems
 */
public record Identity(String subject, String client, boolean system, Optional<Instant> signedInAt) {

    static Identity of(Authentication authentication) {
        Map<String, Object> claims = authentication.getAttributes();
        boolean system = claims.get("roles") instanceof Collection<?> roles && roles.contains(Role.DEPARTMENT_CLIENT.word());
        return new Identity(
                claims.get("sub") instanceof String subject ? subject : authentication.getName(),
                claims.get("azp") instanceof String client ? client : "",
                system,
                Optional.ofNullable(claims.get("auth_time")).flatMap(Identity::instant));
    }

    private static Optional<Instant> instant(Object claim) {
        return switch (claim) {
            case Date date -> Optional.of(date.toInstant());
            case Number seconds -> Optional.of(Instant.ofEpochSecond(seconds.longValue()));
            default -> Optional.empty();
        };
    }
}
