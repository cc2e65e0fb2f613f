package org.shouwang.organisation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;

/**
 * A person in a post for a time.
 *
 * @param organisationId null when the post binds the person to a village
 * @param lead answers for the job; one person at a time
 * @param accountId null for somebody who does not sign in here
 * @param personTitle what the person is elsewhere
 * @param endedOn first day without it; null while it lasts
 */
public record Appointment(
        long id, RegionCode region, @Nullable Long organisationId, Position post, boolean lead, @Nullable String accountId, String personName,
        @Nullable String personTitle, LocalDate from, @Nullable LocalDate endedOn) {}
