package org.shouwang.world;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.domain.AccountKind;
import org.shouwang.access.usecase.AdoptAccount;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Identity;
import org.shouwang.platform.security.Standings;

/**
 * A person, or a department's system, with roles in a region, who can call the API. The token says who it is; what the
 * person may do the {@link World} writes down as an account when it first meets them.
 *
 * @param region null for somebody without any grant, and for operators of the platform
 */
public record Someone(String id, List<String> roles, @Nullable String region, @Nullable String department) {

    public static Someone as(Role role, String region) {
        return new Someone(role.word() + "-" + region, List.of(role.word()), region, null);
    }

    public static Someone with(@Nullable String region, Role... roles) {
        List<String> words = Arrays.stream(roles).map(Role::word).toList();
        return new Someone("someone-%08x-%s".formatted(words.hashCode(), region), words, region, null);
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
        return issuer.sign((isSystem() ? claims.claim("azp", id) : claims.claim("azp", "shouwang-web")).build());
    }

    boolean isSystem() {
        return roles.contains(Role.DEPARTMENT_CLIENT.word());
    }

    /** Lets the product look the account up before it is measured: that costs a statement, once in a while. */
    void remember(Standings standings) {
        try {
            standings.of(new Identity(id, isSystem() ? id : "shouwang-web", isSystem(), Optional.empty()));
        } catch (Refusal unknown) {
            return; // a test about somebody who is refused
        }
    }

    /** Writes the account down, once. */
    void settle(AdoptAccount accounts) {
        Optional<RegionCode> place = Optional.ofNullable(region).map(RegionCode::new);
        if (isSystem()) {
            place.ifPresent(home -> accounts.system(id, "测试" + id, Optional.ofNullable(department).orElse("civil_affairs"), home));
            return;
        }
        Role[] held = roles.stream().flatMap(word -> Role.ofWord(word).stream())
                .filter(role -> role.needsRegion() == place.isPresent()).toArray(Role[]::new);
        AccountKind kind = held.length == 0 ? AccountKind.CASE_WORK : AccountKind.of(held[0]);
        Optional<RegionCode> home = kind == AccountKind.PLATFORM_OPERATOR ? Optional.empty() : place.or(() -> Optional.of(new RegionCode("13")));
        accounts.person(id, id, "测试" + id, home, kind, department, held);
    }
}
