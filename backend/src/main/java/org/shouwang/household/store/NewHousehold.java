package org.shouwang.household.store;

import java.util.List;
import java.util.Map;
import org.shouwang.household.domain.Household;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;

/**
 * A household that is about to be written; it has been checked and its persons are free to join.
 *
 * @param known rows of persons who lived in another household of the county before, by identity: they keep their row
 */
public record NewHousehold(long id, Household household, Map<String, Long> known) {

    public NewHousehold {
        known = Map.copyOf(known);
    }

    public static NewHousehold of(Household household) {
        return new NewHousehold(Ids.next(), household, Map.of());
    }

    RegionCode region() {
        return household.facts().region();
    }

    List<org.shouwang.household.domain.Member> members() {
        return household.members().all();
    }
}
