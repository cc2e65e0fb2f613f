package org.shouwang.household;

import io.micronaut.serde.annotation.Serdeable;
import org.shouwang.platform.outbox.Event;

/** A household has another phone, or none any more. A member's phone belongs to {@link MembershipChanged}. */
@Serdeable
public record PhoneChanged(long householdId) implements Event {

    @Override
    public String key() {
        return "household-" + householdId;
    }
}
