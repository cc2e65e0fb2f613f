package org.shouwang.household.domain;

import java.time.Instant;

/** A guarantee as it was recorded. */
public record RecordedGuarantee(long id, Guarantee guarantee, Instant recordedAt, String recordedBy) {}
