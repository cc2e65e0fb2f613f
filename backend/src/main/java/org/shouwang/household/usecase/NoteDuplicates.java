package org.shouwang.household.usecase;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.shouwang.household.HouseholdsRegistered;
import org.shouwang.household.MembershipChanged;
import org.shouwang.household.store.DuplicatePersons;
import org.shouwang.platform.outbox.Event;
import org.shouwang.platform.outbox.EventListener;

/**
 * Looks for the same person in other counties once a registration is committed (DQ-001). Not before: an import would wait
 * for it, and two counties that register a person at the same time would miss each other.
 */
@Factory
final class NoteDuplicates {

    @Singleton
    EventListener<HouseholdsRegistered> afterRegistration(DuplicatePersons duplicates) {
        return noting(HouseholdsRegistered.class, HouseholdsRegistered::householdIds, duplicates);
    }

    @Singleton
    EventListener<MembershipChanged> afterChange(DuplicatePersons duplicates) {
        return noting(MembershipChanged.class, changed -> List.of(changed.householdId()), duplicates);
    }

    private static <T extends Event> EventListener<T> noting(Class<T> type, Function<T, List<Long>> households, DuplicatePersons duplicates) {
        return new EventListener<>() {

            @Override
            public Class<T> eventType() {
                return type;
            }

            @Override
            public void on(T event) {
                duplicates.noteAcrossTenants(households.apply(event));
            }
        };
    }
}
