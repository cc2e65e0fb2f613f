package org.shouwang.access.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;

/**
 * A role in a region for a time, as it was given and what became of it.
 *
 * @param region empty for operators of the platform
 * @param to last day; null without end
 * @param decision what the second person said; null while nobody did
 * @param endedOn first day without it, when it was taken back
 */
public record Grant(
        long id, String accountId, Role role, Optional<RegionCode> region, LocalDate from, @Nullable LocalDate to, boolean needsApproval,
        String grantedBy, @Nullable String grantedByName, Instant grantedAt, @Nullable Decision decision, @Nullable LocalDate endedOn,
        @Nullable String endReason, @Nullable String endedByName) {

    /** @param byName null when the account is the platform's own */
    public record Decision(boolean approved, String by, @Nullable String byName, Instant at) {}

    public enum State {
        PENDING, REFUSED, FUTURE, ACTIVE, ENDED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public State state(LocalDate today) {
        if (endedOn != null && !endedOn.isAfter(today) || to != null && to.isBefore(today)) {
            return State.ENDED;
        }
        if (needsApproval && decision == null) {
            return State.PENDING;
        }
        if (needsApproval && !decision.approved()) {
            return State.REFUSED;
        }
        return from.isAfter(today) ? State.FUTURE : State.ACTIVE;
    }

    /** It counts, will count, or would if somebody approved it. */
    public boolean isOpen(LocalDate today) {
        State state = state(today);
        return state != State.ENDED && state != State.REFUSED;
    }
}
