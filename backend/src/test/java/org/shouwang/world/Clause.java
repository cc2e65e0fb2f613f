package org.shouwang.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The numbered policy clauses that a test proves; {@code CLAUSES.md} is written from them. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Clause {

    /** Ids such as {@code SX-06} or {@code DQ-017}. */
    String[] value();
}
