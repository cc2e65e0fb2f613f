package org.shouwang.demonstration;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.shouwang.access.domain.AccountKind;
import org.shouwang.access.usecase.AdoptAccount;
import org.shouwang.demonstration.DemonstrationCounty.Village;
import org.shouwang.demonstration.DemonstrationLogins.Login;
import org.shouwang.household.usecase.RecordGuarantee;
import org.shouwang.household.usecase.RecordIncomeStatement;
import org.shouwang.household.usecase.RegisterHousehold;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the demonstration county at the first start, before the server answers. A village is one transaction and its duty
 * phone comes last, so a village with a duty phone is complete and a start after a kill goes on with the others.
 */
@Singleton
@Requires(property = "shouwang.demonstration", value = "true")
@Requires(property = "shouwang.mode", value = "demonstration")
class Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final long SEED = 130434;
    /** While one waits for the database the other encrypts. */
    private static final int WRITERS = 3;

    private final Regions regions;
    private final RegionKeeping keeping;
    private final RegisterHousehold register;
    private final RecordIncomeStatement incomes;
    private final RecordGuarantee guarantees;
    private final AdoptAccount accounts;
    private final Sql sql;
    private final Clock clock;

    Demonstration(
            Regions regions, RegionKeeping keeping, RegisterHousehold register, RecordIncomeStatement incomes,
            RecordGuarantee guarantees, AdoptAccount accounts, Sql sql, Clock clock) {
        this.regions = regions;
        this.keeping = keeping;
        this.register = register;
        this.incomes = incomes;
        this.guarantees = guarantees;
        this.accounts = accounts;
        this.sql = sql;
        this.clock = clock;
    }

    @EventListener
    @Order(100) // after the divisions
    void onStart(StartupEvent event) {
        openAccounts();
        load(DemonstrationCounty.VILLAGES);
    }

    /** Keycloak has the same logins from its own file; an account that is there already stays as somebody left it. */
    void openAccounts() {
        for (Login login : DemonstrationLogins.ALL) {
            accounts.person(login.id(), login.username(), login.name(), login.region(), AccountKind.of(login.role()), null, login.role());
        }
        accounts.system(DemonstrationLogins.DEPARTMENT_CLIENT, "魏县医疗保障局", "medical_insurance", new RegionCode("130434"));
    }

    void load(List<Village> villages) {
        if (villages.stream().allMatch(this::isComplete)) {
            return;
        }
        Instant start = clock.instant();
        HouseholdMaker maker = new HouseholdMaker(SEED, Papers.Series.DEMONSTRATION, LocalDate.now(clock));
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> written = new ArrayList<>();
            for (Village village : villages) {
                List<RegistrationForm> households = households(maker, village);
                if (!isComplete(village)) {
                    written.add(writers.submit(() -> sql.inTransaction(() -> fill(village, households))));
                }
            }
            for (Future<?> each : written) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("the demonstration could not be loaded", failed);
        }
        LOG.info("the demonstration county is in, {} s", Duration.between(start, clock.instant()).toSeconds());
    }

    private boolean isComplete(Village village) {
        return regions.find(village.code())
                .orElseThrow(() -> new IllegalStateException("the demonstration needs the divisions of province " + village.code().tenant()))
                .dutyContact() != null;
    }

    /** Written or not, they are all made, so that the numbers of one village do not depend on another's. */
    private List<RegistrationForm> households(HouseholdMaker maker, Village village) {
        String villageName = regions.name(village.code());
        String townshipName = regions.name(village.code().at(RegionLevel.TOWNSHIP));
        List<RegistrationForm> households = new ArrayList<>();
        for (int number = 0; number < village.households(); number++) {
            int group = number % village.groups() + 1;
            String place = townshipName + villageName + DemonstrationCounty.groupName(group);
            households.add(maker.make(village.group(group), place, villageName, number / village.groups() + 1, village.resettlement()));
        }
        return households;
    }

    private void fill(Village village, List<RegistrationForm> households) {
        Actor county = centreOf(village.code().county());
        for (int number = 1; number <= village.groups(); number++) {
            RegionCode group = keeping.createGroup(county, village.code(), DemonstrationCounty.groupName(number));
            keeping.setDutyContact(county, group, "网格员", phone(village, number), new Version(1));
        }
        Chance chance = new Chance(Long.parseLong(village.code().value()));
        households.forEach(household -> write(county, household, chance));
        int version = 1;
        if (village.resettlement()) {
            keeping.setTags(county, village.code(), Set.of(RegionTag.RESETTLEMENT_VILLAGE), new Version(version++));
        }
        keeping.setDutyContact(county, village.code(), "村防返贫信息员", phone(village, 0), new Version(version));
    }

    /** Whoever was poor or is watched has been visited; of the others only some, so that files differ in completeness (SX-07). */
    private void write(Actor county, RegistrationForm household, Chance chance) {
        long id = Long.parseLong(register.register(county, household).id());
        boolean watched = household.household().outOfPovertyYear() != null || !household.household().keyGroups().isEmpty();
        Assessment visit = new Assessment(chance, household, LocalDate.now(clock));
        if (watched || chance.percent(35)) {
            incomes.record(county, id, visit.incomeStatement());
        }
        if (watched || chance.percent(10)) {
            visit.guarantees().forEach(guarantee -> guarantees.record(county, id, guarantee));
        }
    }

    /** Like those of the households: the exchange 0000, and a block that they do not use. */
    private static String phone(Village village, int number) {
        return "1990000" + village.code().value().substring(9, 12) + number;
    }

    private static Actor centreOf(RegionCode county) {
        return new Actor("demonstration", "demonstration", "演示数据", Set.of(Role.COUNTY_CENTRE), Jurisdiction.of(county), Optional.empty());
    }
}
