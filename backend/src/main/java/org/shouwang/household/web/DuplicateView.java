package org.shouwang.household.web;

import io.micronaut.serde.annotation.Serdeable;
import org.shouwang.household.domain.HouseholdNo;
import org.shouwang.household.store.DuplicatePersons.Pair;
import org.shouwang.household.store.DuplicatePersons.Side;
import org.shouwang.household.usecase.Places;

/**
 * One person in households of two counties.
 *
 * @param id of the pair
 * @param one registered first
 * @param other registered later
 */
@Serdeable
record DuplicateView(String id, DuplicateSide one, DuplicateSide other) {

    /**
     * @param householdId household
     * @param householdNo household number of the platform
     * @param regionCode village or group
     * @param regionName province to group
     * @param personId person
     * @param name name
     */
    @Serdeable
    record DuplicateSide(
            String householdId, String householdNo, String regionCode, String regionName, String personId, String name) {

        static DuplicateSide of(Side side, Places places) {
            return new DuplicateSide(
                    Long.toString(side.householdId()),
                    new HouseholdNo(side.householdId()).toString(),
                    side.region().value(),
                    places.fullName(side.region()),
                    Long.toString(side.personId()),
                    side.name());
        }
    }

    static DuplicateView of(Pair pair, Places places) {
        return new DuplicateView(
                Long.toString(pair.id()), DuplicateSide.of(pair.one(), places), DuplicateSide.of(pair.other(), places));
    }
}
