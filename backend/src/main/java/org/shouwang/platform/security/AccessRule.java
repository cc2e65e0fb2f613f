package org.shouwang.platform.security;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.shouwang.kernel.Role;

/** Enforces {@link Access}; what does not declare its access is refused. */
@Singleton
final class AccessRule implements SecurityRule<HttpRequest<?>> {

    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, @Nullable Authentication authentication) {
        return Publishers.just(RouteAttributes.getRouteMatch(request)
                .filter(MethodBasedRouteMatch.class::isInstance)
                .map(match -> (MethodBasedRouteMatch<?, ?>) match)
                .filter(match -> match.getDeclaringType().getName().startsWith("org.shouwang."))
                .map(match -> ofOperation(match.getAnnotation(Access.class), authentication))
                .orElse(SecurityRuleResult.UNKNOWN));
    }

    private static SecurityRuleResult ofOperation(
            @Nullable AnnotationValue<Access> access, @Nullable Authentication authentication) {
        if (access == null) {
            return SecurityRuleResult.REJECTED;
        }
        if (access.booleanValue("open").orElse(false)) {
            return SecurityRuleResult.ALLOWED;
        }
        if (authentication == null) {
            return SecurityRuleResult.REJECTED;
        }
        if (access.booleanValue("anyRole").orElse(false)) {
            return SecurityRuleResult.ALLOWED;
        }
        return Actors.of(authentication).hasAny(Set.of(access.enumValues("roles", Role.class)))
                ? SecurityRuleResult.ALLOWED
                : SecurityRuleResult.REJECTED;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
