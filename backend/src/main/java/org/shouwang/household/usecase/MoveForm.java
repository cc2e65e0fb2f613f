package org.shouwang.household.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * A household moves inside its county.
 *
 * @param on first day in the new place
 * @param reason what the official has to say to it
 * @param regionCode village or group that it moves to
 * @param naturalVillage natural village there
 * @param address address there
 */
@Serdeable
public record MoveForm(
        @Nullable LocalDate on,
        @Nullable String reason,
        @Nullable String regionCode,
        @Nullable String naturalVillage,
        @Nullable String address) {}
