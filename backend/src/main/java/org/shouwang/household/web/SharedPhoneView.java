package org.shouwang.household.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.shouwang.household.domain.HouseholdNo;
import org.shouwang.household.store.SharedPhones.Holder;
import org.shouwang.household.store.SharedPhones.SharedPhone;
import org.shouwang.household.usecase.Places;

/**
 * One phone in several households of a county.
 *
 * @param id place in the list
 * @param phone masked
 * @param householdCount how many households hold it
 * @param households the first 20 of them
 */
@Serdeable
record SharedPhoneView(String id, String phone, int householdCount, List<PhoneHolder> households) {

    /**
     * @param householdId household
     * @param householdNo household number of the platform
     * @param headName name of the head
     * @param regionCode village or group
     * @param regionName township, village and group
     * @param member whose phone it is; null when it is given as the household's
     */
    @Serdeable
    record PhoneHolder(
            String householdId, String householdNo, String headName, String regionCode, String regionName, @Nullable String member) {

        static PhoneHolder of(Holder holder, Places places) {
            return new PhoneHolder(
                    Long.toString(holder.householdId()),
                    new HouseholdNo(holder.householdId()).toString(),
                    holder.headName(),
                    holder.region().value(),
                    places.nameBelowCounty(holder.region()),
                    holder.member());
        }
    }

    static SharedPhoneView of(SharedPhone shared, Places places) {
        return new SharedPhoneView(
                Long.toString(shared.id()), shared.phone().masked(), shared.households(),
                shared.named().stream().map(holder -> PhoneHolder.of(holder, places)).toList());
    }
}
