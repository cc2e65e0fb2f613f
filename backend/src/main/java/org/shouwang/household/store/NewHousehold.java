package org.shouwang.household.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.Because;
import org.shouwang.household.domain.Household;
import org.shouwang.household.domain.Person;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;

/**
 * A household that is about to be written; it has been checked and its persons are free to join.
 *
 * @param began why and since when there is this household, for one that comes out of another; null for a registration
 * @param known rows of persons who lived in another household of the county before, by identity: they keep their row
 */
public record NewHousehold(long id, Household household, Map<String, Long> known, @Nullable Because began) {

    public NewHousehold {
        known = Map.copyOf(known);
    }

    public NewHousehold(long id, Household household, Map<String, Long> known) {
        this(id, household, known, null);
    }

    public static NewHousehold of(Household household) {
        return new NewHousehold(Ids.next(), household, Map.of());
    }

    RegionCode region() {
        return household.facts().region();
    }

    /** Most registrations have none: an import then writes no history at all. */
    boolean hasHistory() {
        return began != null || !known.isEmpty();
    }

    /** Row of a member who lived elsewhere in the county before; null for somebody new. */
    @Nullable Long knownRow(Person person) {
        return known.get(person.idNumber().identity());
    }

    List<org.shouwang.household.domain.Member> members() {
        return household.members().all();
    }
}
