package org.shouwang.platform.security;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.http.annotation.Controller;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;

/** The one table of operations and who may call them, read from the {@link Access} annotations. */
@Singleton
public final class Operations {

    private final List<Operation> all;

    /** @param roles empty for operations that are open or need no role */
    record Operation(String id, boolean open, boolean anyRole, Set<Role> roles) {

        boolean isAllowedTo(Actor actor) {
            return open || anyRole || actor.hasAny(roles);
        }
    }

    Operations(ApplicationContext context) {
        List<Operation> found = new ArrayList<>();
        context.getBeanDefinitions(Qualifiers.byStereotype(Controller.class)).forEach(definition ->
                definition.getExecutableMethods().forEach(method -> {
                    AnnotationValue<Access> access = method.getAnnotation(Access.class);
                    if (access != null) {
                        found.add(new Operation(
                                method.getMethodName(),
                                access.booleanValue("open").orElse(false),
                                access.booleanValue("anyRole").orElse(false),
                                roles(access)));
                    }
                }));
        all = found.stream().sorted(Comparator.comparing(Operation::id)).toList();
    }

    /** Ids of the operations that the actor's roles allow, sorted. */
    public List<String> allowedTo(Actor actor) {
        return all.stream().filter(operation -> operation.isAllowedTo(actor)).map(Operation::id).toList();
    }

    /**
     * For rights that follow from another: who may see the list may see its entry elsewhere.
     *
     * @throws IllegalArgumentException when no operation has the id
     */
    public boolean isAllowedTo(Actor actor, String id) {
        return all.stream().filter(operation -> operation.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no operation " + id))
                .isAllowedTo(actor);
    }

    private static Set<Role> roles(AnnotationValue<Access> access) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(List.of(access.enumValues("roles", Role.class)));
        return roles;
    }
}
