package org.shouwang.tenant.store;

import java.time.Instant;

/** @param kind {@code opened}, {@code corrected}, {@code seal_set}, {@code suspended}, {@code reopened}, {@code absorbed} */
public record TenantEvent(long id, String kind, String reason, String actorName, Instant at) {}
