package org.shouwang.household.usecase;

import io.micronaut.serde.annotation.Serdeable;
import org.shouwang.household.domain.HouseholdNo;
import org.shouwang.household.domain.RegisteredHousehold;

/**
 * What was written.
 *
 * @param id household
 * @param householdNo household number of the platform
 * @param version of the household from now on
 */
@Serdeable
public record Receipt(String id, String householdNo, int version) {

    static Receipt ofNew(HouseholdNo no) {
        return new Receipt(Long.toString(no.id()), no.toString(), 1);
    }

    static Receipt ofChange(RegisteredHousehold before) {
        return new Receipt(Long.toString(before.id()), before.no().toString(), before.version() + 1);
    }

    /** Something was added to the file; the household itself stays as it was. */
    static Receipt ofAddition(RegisteredHousehold household) {
        return new Receipt(Long.toString(household.id()), household.no().toString(), household.version());
    }
}
