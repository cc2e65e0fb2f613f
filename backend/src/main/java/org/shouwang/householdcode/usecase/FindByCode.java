package org.shouwang.householdcode.usecase;

import jakarta.inject.Singleton;
import java.util.OptionalLong;
import org.shouwang.household.CodeLookup;
import org.shouwang.householdcode.domain.HouseholdCode;
import org.shouwang.householdcode.store.ActiveCode;
import org.shouwang.householdcode.store.Codes;
import org.shouwang.kernel.Jurisdiction;

/** Answers the registry's search by code. */
@Singleton
class FindByCode implements CodeLookup {

    private final Codes codes;

    FindByCode(Codes codes) {
        this.codes = codes;
    }

    @Override
    public OptionalLong findHousehold(String typed, Jurisdiction jurisdiction) {
        return HouseholdCode.parse(typed)
                .flatMap(code -> codes.findActiveAcrossTenants(code.text()))
                .filter(found -> jurisdiction.covers(found.region()))
                .map(ActiveCode::householdId)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
