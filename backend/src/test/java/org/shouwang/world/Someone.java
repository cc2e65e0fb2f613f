package org.shouwang.world;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Role;

/**
 * A person, or a department's system, with roles in a region, who can call the API.
 *
 * @param region null when the token names none
 */
public record Someone(String id, List<String> roles, @Nullable String region, @Nullable String department) {

    public static Someone as(Role role, String region) {
        return new Someone(role.word() + "-" + region, List.of(role.word()), region, null);
    }

    public static Someone with(@Nullable String region, Role... roles) {
        return new Someone("someone-" + region, Arrays.stream(roles).map(Role::word).toList(), region, null);
    }

    /** A department's own system with client credentials. */
    public static Someone department(String department, String region) {
        return new Someone("dept-" + department + "-" + region, List.of(Role.DEPARTMENT_CLIENT.word()), region, department);
    }

    String token(TokenIssuer issuer) {
        JWTClaimsSet.Builder claims = issuer.claims()
                .subject(id)
                .claim("preferred_username", id)
                .claim("name", "测试" + id)
                .claim("roles", roles);
        if (region != null) {
            claims.claim("region", region);
        }
        if (department != null) {
            claims.claim("department", department);
        }
        return issuer.sign(claims.build());
    }
}
