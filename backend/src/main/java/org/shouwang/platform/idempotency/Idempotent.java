package org.shouwang.platform.idempotency;

import io.micronaut.aop.Around;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A controller method that writes once per {@code Idempotency-Key} and actor. The key, the change and the answer are
 * stored in one transaction: whoever repeats the request gets the stored answer, a refused request leaves no key behind,
 * and two equal requests at the same time are carried out one after the other.
 */
@Around
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {}
