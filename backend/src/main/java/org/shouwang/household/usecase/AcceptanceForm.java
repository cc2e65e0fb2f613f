package org.shouwang.household.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Takes a household that moves here.
 *
 * @param regionCode village or group where it lives now
 * @param naturalVillage natural village there
 * @param address address there
 */
@Serdeable
public record AcceptanceForm(@Nullable String regionCode, @Nullable String naturalVillage, @Nullable String address) {}
