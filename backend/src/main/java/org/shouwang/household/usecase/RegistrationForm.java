package org.shouwang.household.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A household that is to be registered, with all its members.
 *
 * @param household the household itself
 * @param members exactly one of them is the head
 */
@Serdeable
public record RegistrationForm(@Nullable HouseholdForm household, @Nullable List<MemberForm> members) {}
