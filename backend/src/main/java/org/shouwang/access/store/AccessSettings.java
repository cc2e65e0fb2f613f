package org.shouwang.access.store;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;

/** What a government has set for its accounts. Nothing has a default: the documents leave it open. */
@Singleton
public class AccessSettings {

    private final Sql sql;
    private final Clock clock;

    AccessSettings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The nearest setting, of the place itself or above it; empty when nobody has set one. */
    public Optional<Integer> unusedAfterDays(RegionCode region) {
        List<String> lineage = Stream.iterate(Optional.of(region), Optional::isPresent, code -> code.flatMap(RegionCode::parent))
                .map(code -> code.orElseThrow().value()).toList();
        return sql.find("""
                SELECT unused_after_days
                FROM access_setting
                WHERE region_code IN (%s)
                ORDER BY LENGTH(region_code) DESC
                LIMIT 1
                """.formatted(String.join(", ", Collections.nCopies(lineage.size(), "?"))),
                row -> row.getInt(1), lineage.toArray());
    }

    /** @param days null takes the setting of this place back */
    public void setUnusedAfterDays(RegionCode region, @Nullable Integer days, String by) {
        sql.update("DELETE FROM access_setting WHERE region_code = ?", region.value());
        if (days != null) {
            sql.update("INSERT INTO access_setting (region_code, unused_after_days, set_by, set_at) VALUES (?, ?, ?, ?)",
                    region.value(), days, by, clock.instant());
        }
    }
}
