package org.shouwang;

import io.micronaut.runtime.Micronaut;

/** Starts the API. */
public final class Shouwang {

    private Shouwang() {}

    public static void main(String[] args) {
        Micronaut.build(args).mainClass(Shouwang.class).banner(false).start();
    }
}
