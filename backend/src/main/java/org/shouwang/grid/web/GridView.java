package org.shouwang.grid.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * A grid.
 *
 * @param regionCode township, village or group: that place is the grid
 * @param regionName township, village and group
 * @param level {@code township}, {@code village}, {@code group}
 * @param households active households in it
 * @param accountId who is responsible; null for nobody
 * @param personName name
 * @param maskedPhone phone
 * @param accountActive whether that account may be used; null for nobody
 * @param since first day
 * @param abilities {@code assignGrid}
 */
@Serdeable
record GridView(
        String regionCode, String regionName, @Schema(allowableValues = {"township", "village", "group"}) String level, long households,
        @Nullable String accountId, @Nullable String personName, @Nullable String maskedPhone, @Nullable Boolean accountActive,
        @Nullable LocalDate since, List<String> abilities) {}
