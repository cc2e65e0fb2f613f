package org.shouwang.household.usecase;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.shouwang.household.HouseholdChanged;
import org.shouwang.household.HouseholdsRegistered;
import org.shouwang.household.MembershipChanged;
import org.shouwang.household.PhoneChanged;
import org.shouwang.household.store.SharedPhones;
import org.shouwang.platform.outbox.Event;
import org.shouwang.platform.outbox.EventListener;

/** Looks who shares a phone once a change of a household is committed (DQ-027): an import must not wait for it. */
@Factory
final class NoteSharedPhones {

    @Singleton
    EventListener<HouseholdsRegistered> phonesAfterRegistration(SharedPhones phones) {
        return noting(HouseholdsRegistered.class, HouseholdsRegistered::householdIds, phones);
    }

    @Singleton
    EventListener<MembershipChanged> phonesAfterMembership(SharedPhones phones) {
        return noting(MembershipChanged.class, changed -> List.of(changed.householdId()), phones);
    }

    @Singleton
    EventListener<HouseholdChanged> phonesAfterMove(SharedPhones phones) {
        return noting(HouseholdChanged.class, changed -> List.of(changed.householdId()), phones);
    }

    @Singleton
    EventListener<PhoneChanged> phonesAfterCorrection(SharedPhones phones) {
        return noting(PhoneChanged.class, changed -> List.of(changed.householdId()), phones);
    }

    private static <T extends Event> EventListener<T> noting(Class<T> type, Function<T, List<Long>> households, SharedPhones phones) {
        return new EventListener<>() {

            @Override
            public Class<T> eventType() {
                return type;
            }

            @Override
            public void on(T event) {
                phones.noteAcrossTenants(households.apply(event));
            }
        };
    }
}
