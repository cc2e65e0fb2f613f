package org.shouwang.platform.limits;

/** Whom a limit counts: a signed-in actor wherever they are, anybody else by the address they come from. */
public record Caller(String key) {}
