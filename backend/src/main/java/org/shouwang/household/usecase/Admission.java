package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.HouseholdFacts;
import org.shouwang.household.domain.Member;
import org.shouwang.household.store.Households;
import org.shouwang.household.store.Households.KnownPerson;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.region.Regions;

/** What only the register itself can say about a form: is the place real and ours, and who is registered already. */
@Singleton
class Admission {

    private final Regions regions;
    private final Households households;

    Admission(Regions regions, Households households) {
        this.regions = regions;
        this.households = households;
    }

    /** An unknown region and one outside the jurisdiction get the same answer. */
    void checkPlaces(Actor actor, HouseholdFacts facts, Faults all) {
        Faults faults = all.at("household");
        if (!actor.jurisdiction().covers(facts.region()) || !regions.exists(facts.region())) {
            faults.add("regionCode", FaultKind.REGION_UNKNOWN);
        }
        RegionCode site = facts.resettlementSite();
        if (site != null && (!site.tenant().equals(facts.region().tenant()) || !regions.exists(site))) {
            faults.add("resettlementSiteCode", FaultKind.REGION_UNKNOWN);
        }
    }

    /** Where a household of a county may go: a village or group of the same county, inside the jurisdiction. */
    void checkMove(Actor actor, RegionCode from, RegionCode to, Faults faults) {
        if (to.level().isBroaderThan(RegionLevel.VILLAGE)) {
            faults.add("regionCode", FaultKind.REGION_LEVEL);
        } else if (!actor.jurisdiction().covers(to) || !regions.exists(to)) {
            faults.add("regionCode", FaultKind.REGION_UNKNOWN);
        } else if (!to.county().equals(from.county())) {
            faults.add("regionCode", FaultKind.REGION_COUNTY);
        }
    }

    /** @param own the household that may go on using its number; null for a new one */
    void checkNationalNo(HouseholdFacts facts, @Nullable Long own, Faults all) {
        String number = facts.nationalHouseholdNo();
        if (number == null) {
            return;
        }
        Long user = households.findByNationalNo(facts.region().county(), List.of(number)).get(number);
        if (user != null && !user.equals(own)) {
            all.at("household").add("nationalHouseholdNo", FaultKind.NATIONAL_NO_TAKEN);
        }
    }

    /** One statement, however many households the members belong to; null stands for one that could not be read. */
    Map<String, KnownPerson> findKnown(RegionCode county, List<? extends @Nullable Member> members) {
        return households.findKnown(county, members.stream()
                .filter(Objects::nonNull)
                .map(member -> ((Member) member).person().idNumber())
                .toList());
    }

    /**
     * Nobody lives in two households of a county (DQ-001). Another county is not looked at here, so that nobody learns
     * from a refusal who lives there.
     *
     * @param members in the order of the form; null where one could not be read
     * @param own the household they are registered for; null for a new one
     * @return rows of those who lived elsewhere in the county before, by identity
     */
    Map<String, Long> checkPersons(RegionCode county, List<? extends @Nullable Member> members, @Nullable Long own, Faults faults) {
        return checkPersons(findKnown(county, members), members, own, faults);
    }

    /** @param known what {@link #findKnown} found of these members and perhaps of others */
    Map<String, Long> checkPersons(
            Map<String, KnownPerson> known, List<? extends @Nullable Member> members, @Nullable Long own, Faults faults) {
        Map<String, Long> free = new HashMap<>();
        for (int place = 0; place < members.size(); place++) {
            Member member = members.get(place);
            KnownPerson person = member == null ? null : known.get(member.person().idNumber().identity());
            if (member == null || person == null) {
                continue;
            }
            if (person.householdId() != null && !person.householdId().equals(own)) {
                faults.at(place).add("idNumber", FaultKind.PERSON_REGISTERED);
            } else {
                free.put(member.person().idNumber().identity(), person.id());
            }
        }
        return free;
    }
}
