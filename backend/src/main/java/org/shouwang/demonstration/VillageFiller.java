package org.shouwang.demonstration;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shouwang.household.usecase.RegisterVillage;
import org.shouwang.household.usecase.RegisterVillage.Dossier;
import org.shouwang.household.usecase.RegistrationForm;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.kernel.Role;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.web.Version;
import org.shouwang.region.RegionKeeping;
import org.shouwang.region.RegionTag;
import org.shouwang.region.Regions;

/**
 * Makes the households of a village and writes it. A village is one transaction and its duty phone comes last, so a village
 * with a duty phone is complete and a start after a kill goes on with the others.
 */
@Singleton
class VillageFiller {

    private final Regions regions;
    private final RegionKeeping keeping;
    private final RegisterVillage register;
    private final Sql sql;

    VillageFiller(Regions regions, RegionKeeping keeping, RegisterVillage register, Sql sql) {
        this.regions = regions;
        this.keeping = keeping;
        this.register = register;
        this.sql = sql;
    }

    boolean isComplete(Village village) {
        return regions.find(village.code())
                .orElseThrow(() -> new IllegalStateException("the demonstration needs the divisions of province " + village.code().tenant()))
                .dutyContact() != null;
    }

    List<RegistrationForm> make(HouseholdMaker maker, Village village) {
        String villageName = regions.name(village.code());
        String townshipName = regions.name(village.code().at(RegionLevel.TOWNSHIP));
        List<RegistrationForm> households = new ArrayList<>();
        for (int number = 0; number < village.households(); number++) {
            int group = number % village.groups() + 1;
            String place = townshipName + villageName + Village.groupName(group);
            households.add(maker.make(village.group(group), place, villageName, number / village.groups() + 1, village.resettlement()));
        }
        return households;
    }

    void write(Village village, List<RegistrationForm> households, LocalDate today) {
        sql.inTransaction(() -> {
            Actor county = centreOf(village.code().county());
            for (int number = 1; number <= village.groups(); number++) {
                RegionCode group = keeping.createGroup(county, village.code(), Village.groupName(number));
                keeping.setDutyContact(county, group, "网格员", phone(village, number), new Version(1));
            }
            Chance chance = new Chance(Long.parseLong(village.code().value()));
            register.register(county, village.code(), households.stream().map(household -> dossier(household, chance, today)).toList());
            int version = 1;
            if (village.resettlement()) {
                keeping.setTags(county, village.code(), Set.of(RegionTag.RESETTLEMENT_VILLAGE), new Version(version++));
            }
            keeping.setDutyContact(county, village.code(), "村防返贫信息员", phone(village, 0), new Version(version));
        });
    }

    /** Whoever was poor or is watched has been visited; of the others only some, so that files differ in completeness (SX-07). */
    private static Dossier dossier(RegistrationForm household, Chance chance, LocalDate today) {
        boolean watched = household.household().outOfPovertyYear() != null || !household.household().keyGroups().isEmpty();
        Assessment visit = new Assessment(chance, household, today);
        return new Dossier(
                household,
                watched || chance.percent(35) ? List.of(visit.incomeStatement()) : List.of(),
                watched || chance.percent(10) ? visit.guarantees() : List.of());
    }

    /** Like those of the households: the exchange 0000, and a block that they do not use. */
    private static String phone(Village village, int number) {
        return "1990000" + village.code().value().substring(9, 12) + number;
    }

    private static Actor centreOf(RegionCode county) {
        return new Actor("demonstration", "demonstration", "演示数据", Set.of(Role.COUNTY_CENTRE), Jurisdiction.of(county), Optional.empty());
    }
}
