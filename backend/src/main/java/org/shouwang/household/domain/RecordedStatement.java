package org.shouwang.household.domain;

import java.time.Instant;

/** A statement as it was recorded, with the result that was reckoned then. */
public record RecordedStatement(long id, IncomeStatement statement, IncomeResult result, Instant recordedAt, String recordedBy) {}
