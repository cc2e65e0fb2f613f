package org.shouwang.household.imports;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.household.domain.Household;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.store.Households;
import org.shouwang.household.store.Households.KnownPerson;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;

/** Looks up in the register, once for a whole chunk, whom and what it knows of the households of a file. */
@Singleton
class RegisterCheck {

    private final Households households;

    RegisterCheck(Households households) {
        this.households = households;
    }

    /**
     * What the county's register knows. Other counties are never looked at: nobody can learn from an import who lives there.
     *
     * @param persons by identity
     * @param byNationalNo ids of households, also of those outside the import's region
     * @param households those of the import's region
     */
    record Found(Map<String, KnownPerson> persons, Map<String, Long> byNationalNo, Map<Long, RegisteredHousehold> households) {}

    Found look(RegionCode region, Collection<Household> chunk) {
        List<IdNumber> numbers = chunk.stream()
                .flatMap(household -> household.members().all().stream())
                .map(member -> member.person().idNumber())
                .toList();
        Set<String> nationalNos = chunk.stream()
                .map(household -> household.facts().nationalHouseholdNo())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, KnownPerson> persons = households.findKnown(region.county(), numbers);
        Map<String, Long> byNationalNo = households.findByNationalNo(region.county(), nationalNos);
        Set<Long> homes = new HashSet<>(byNationalNo.values());
        persons.values().stream().map(KnownPerson::householdId).filter(Objects::nonNull).forEach(homes::add);
        Map<Long, RegisteredHousehold> known = new HashMap<>();
        households.findAll(Jurisdiction.of(region), new ArrayList<>(homes)).forEach(each -> known.put(each.id(), each));
        return new Found(persons, byNationalNo, known);
    }
}
