package org.shouwang.platform.outbox;

import io.micronaut.serde.annotation.Serdeable;

/** The next number of a story was told. */
@Serdeable
record Counted(String key, int number) implements Event {}
