package org.shouwang.platform.architecture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a package directly below {@code org.shouwang} as a feature. Everything may use the kernel and the platform; this
 * says what else it may use, and only through the other feature's root package. A test holds every class to it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Feature {

    /** Prefix of the tables that only this feature reads and writes; empty when it has none. */
    String owns() default "";

    /** Names of the features below, that is of their packages. */
    String[] mayUse() default {};

    /** It plays a user: it may call the use cases of those features with their words, as their own controllers do. */
    boolean callsUseCases() default false;
}
