package org.shouwang.grid.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What one grid worker looks after.
 *
 * @param accountId who
 * @param personName name
 * @param maskedPhone phone
 * @param regionName where
 * @param grids group grids
 * @param households households in them
 * @param overloaded more than the tenant allows; null when the tenant has not said how many
 */
@Serdeable
record GridWorkload(
        String accountId, String personName, @Nullable String maskedPhone, String regionName, int grids, long households,
        @Nullable Boolean overloaded) {}
