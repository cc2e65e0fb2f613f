package org.shouwang.tenant.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param value null when the tenant took the number back */
public record ParameterValue(
        String name, @Nullable BigDecimal value, LocalDate validFrom, String reason, String actorName, Instant recordedAt) {}
