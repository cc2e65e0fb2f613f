package org.shouwang.organisation.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * Looks for people who work here, to give them a post, a grid or a training.
 *
 * @param text beginning of a name or login
 * @param role only this role
 * @param region only with a duty there or below
 * @param cursor nextCursor of the page before
 * @param limit 1 to 100
 */
@Serdeable
record WorkerSearch(
        @Nullable @Size(max = 60) String text, @Nullable String role, @Nullable String region, @Nullable @Size(max = 200) String cursor,
        @Nullable @Min(1) @Max(100) Integer limit) {}
