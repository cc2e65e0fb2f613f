package org.shouwang.organisation.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.shouwang.kernel.RegionCode;

/** One person at one training. */
public record Training(
        long id, RegionCode region, String accountId, String personName, String topic, LocalDate on, BigDecimal hours, TrainingResult result) {}
