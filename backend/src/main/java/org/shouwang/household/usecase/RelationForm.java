package org.shouwang.household.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A member's relation to the head, said anew.
 *
 * @param personId member
 * @param relation code of CL-RELATION
 */
@Serdeable
public record RelationForm(@Nullable String personId, @Nullable String relation) {}
