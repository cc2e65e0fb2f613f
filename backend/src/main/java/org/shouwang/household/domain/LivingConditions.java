package org.shouwang.household.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 生产生活条件: house, road, energy and the six kinds of land in mu. */
public record LivingConditions(
        @Nullable BigDecimal houseAreaSquareMetres,
        @Nullable String roadSurface,
        @Nullable BigDecimal kilometresToMainRoad,
        @Nullable Boolean electricity,
        @Nullable String toilet,
        @Nullable String fuel,
        @Nullable BigDecimal arableMu,
        @Nullable BigDecimal forestMu,
        @Nullable BigDecimal fruitMu,
        @Nullable BigDecimal grassMu,
        @Nullable BigDecimal waterMu,
        @Nullable BigDecimal returnedToForestMu) {

    public static final LivingConditions UNKNOWN =
            new LivingConditions(null, null, null, null, null, null, null, null, null, null, null, null);
}
