package org.shouwang.householdcode.domain;

import java.time.Instant;

/** When, by whom and why a code was withdrawn. */
public record Revocation(CodeReason reason, Instant at, String byName) {}
