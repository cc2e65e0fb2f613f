package org.shouwang.household.imports;

import io.micronaut.serde.annotation.Serdeable;

/** What makes two uploads the same: who repeats one with its key gets the answer of the first. */
@Serdeable
record ImportOrder(String region, String layout, String mode, String sha256) {}
