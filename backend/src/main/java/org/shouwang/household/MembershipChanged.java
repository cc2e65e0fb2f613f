package org.shouwang.household;

import io.micronaut.serde.annotation.Serdeable;
import org.shouwang.platform.outbox.Event;

/** Somebody joined a household, left it, or is known there by another identity number or phone. */
@Serdeable
public record MembershipChanged(long householdId) implements Event {

    @Override
    public String key() {
        return "household-" + householdId;
    }
}
