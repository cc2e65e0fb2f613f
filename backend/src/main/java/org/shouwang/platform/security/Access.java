package org.shouwang.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.shouwang.kernel.Role;

/**
 * Who may call an operation. Every controller method carries it; without it the build fails and the call is refused.
 * It becomes {@code x-access} in the contract. Where in the region tree the caller may act is the jurisdiction's matter.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Access {

    /** Roles that may call it. */
    Role[] roles() default {};

    /** Everybody with a valid token. */
    boolean anyRole() default false;

    /** Everybody, also without a token. */
    boolean open() default false;
}
