package org.shouwang.platform.security;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.problem.Refusal;

/** Finds out who acts, then enforces {@link Access}; what does not declare its access is refused. */
@Singleton
final class AccessRule implements SecurityRule<HttpRequest<?>> {

    private final Actors actors;
    private final Doorkeeper doorkeeper;
    private final ExecutorService executor;

    AccessRule(Actors actors, Doorkeeper doorkeeper, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.actors = actors;
        this.doorkeeper = doorkeeper;
        this.executor = executor;
    }

    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, @Nullable Authentication authentication) {
        Optional<MethodBasedRouteMatch<?, ?>> operation = operation(request);
        if (operation.isEmpty()) {
            return Publishers.just(SecurityRuleResult.UNKNOWN);
        }
        AnnotationValue<Access> access = operation.get().getAnnotation(Access.class);
        if (access == null) {
            return Publishers.just(SecurityRuleResult.REJECTED);
        }
        boolean open = access.booleanValue("open").orElse(false);
        if (authentication == null) {
            return Publishers.just(open ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED);
        }
        String name = operation.get().getMethodName();
        return Publishers.fromCompletableFuture(() -> offTheEventLoop(() -> ofActor(request, authentication, access, open, name)));
    }

    /** The standing may have to be read from the database, and the threads that read requests must not wait for that. */
    private CompletableFuture<SecurityRuleResult> offTheEventLoop(Supplier<SecurityRuleResult> work) {
        CompletableFuture<SecurityRuleResult> result = new CompletableFuture<>();
        executor.execute(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException refused) {
                result.completeExceptionally(refused);
            }
        });
        return result;
    }

    private SecurityRuleResult ofActor(
            HttpRequest<?> request, Authentication authentication, AnnotationValue<Access> access, boolean open, String operation) {
        try {
            Actor actor = actors.identify(request, authentication);
            if (!Actors.standing(request).orElseThrow().mayCall(operation)) {
                return open ? asThePublic(request) : SecurityRuleResult.REJECTED;
            }
            Set<Role> roles = Set.of(access.enumValues("roles", Role.class));
            if (!open && !access.booleanValue("anyRole").orElse(false) && !actor.hasAny(roles)) {
                return SecurityRuleResult.REJECTED;
            }
            doorkeeper.letIn(actor, operation, roles.contains(Role.PLATFORM_OPERATOR));
            return SecurityRuleResult.ALLOWED;
        } catch (Refusal refusal) {
            if (open) {
                return asThePublic(request);
            }
            throw refusal;
        }
    }

    /** What everybody may see, a suspended account may see as well; it is then nobody. */
    private static SecurityRuleResult asThePublic(HttpRequest<?> request) {
        Actors.forget(request);
        return SecurityRuleResult.ALLOWED;
    }

    private static Optional<MethodBasedRouteMatch<?, ?>> operation(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .filter(MethodBasedRouteMatch.class::isInstance)
                .<MethodBasedRouteMatch<?, ?>>map(match -> (MethodBasedRouteMatch<?, ?>) match)
                .filter(match -> match.getDeclaringType().getName().startsWith("org.shouwang."));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
