package org.shouwang.demonstration;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.shouwang.access.domain.AccountKind;
import org.shouwang.access.usecase.AdoptAccount;
import org.shouwang.demonstration.DemonstrationLogins.Login;
import org.shouwang.household.usecase.RegistrationForm;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.outbox.Outbox;
import org.shouwang.region.Regions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the demonstration county at the first start, before the server answers, and where it is asked for a whole county or
 * province beside it. The same seed makes the same households, also when the work is interrupted.
 */
@Singleton
@Requires(property = "shouwang.demonstration", value = "true")
@Requires(property = "shouwang.mode", value = "demonstration")
class Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final long SEED = 130434;

    private final VillageFiller filler;
    private final Regions regions;
    private final AdoptAccount accounts;
    private final Outbox outbox;
    private final Clock clock;
    private final String large;

    /** @param large for example {@code 13:1000000}; empty for the demonstration county alone */
    Demonstration(
            VillageFiller filler, Regions regions, AdoptAccount accounts, Outbox outbox, Clock clock,
            @Value("${shouwang.large-demonstration:}") String large) {
        this.filler = filler;
        this.regions = regions;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
        this.large = large;
    }

    @EventListener
    @Order(100) // after the divisions
    void onStart(StartupEvent event) {
        openAccounts();
        load(DemonstrationCounty.VILLAGES);
        if (!large.isBlank()) {
            load(LargeRegion.parse(large));
        }
    }

    /** Keycloak has the same logins from its own file; an account that is there already stays as somebody left it. */
    void openAccounts() {
        for (Login login : DemonstrationLogins.ALL) {
            accounts.person(login.id(), login.username(), login.name(), login.region(), AccountKind.of(login.role()), null, login.role());
        }
        accounts.system(DemonstrationLogins.DEPARTMENT_CLIENT, "魏县医疗保障局", "medical_insurance", new RegionCode("130434"));
    }

    /** Written or not, all are made, so that the numbers of one village do not depend on another's. */
    void load(List<Village> villages) {
        if (villages.stream().allMatch(filler::isComplete)) {
            return;
        }
        Instant start = clock.instant();
        LocalDate today = LocalDate.now(clock);
        HouseholdMaker maker = new HouseholdMaker(SEED, Papers.Series.DEMONSTRATION, today);
        try (Writing writing = new Writing(filler, today, new LoadProgress(0))) {
            for (Village village : villages) {
                List<RegistrationForm> households = filler.make(maker, village);
                if (!filler.isComplete(village)) {
                    writing.add(village, households);
                }
            }
        }
        LOG.info("the demonstration county is in, {} s", Duration.between(start, clock.instant()).toSeconds());
    }

    /** Ends when every household has also got its code, which follows the registration. */
    void load(LargeRegion wanted) {
        Instant start = clock.instant();
        // The first of January, so that whoever is interrupted goes on with the same households tomorrow.
        LocalDate today = LocalDate.now(clock).withDayOfYear(1);
        SortedMap<RegionCode, List<Village>> counties = wanted.villages(regions);
        LoadProgress progress = new LoadProgress(counties.values().stream().flatMap(List::stream).mapToInt(Village::households).sum());
        int number = 0;
        try (Writing writing = new Writing(filler, today, progress)) {
            for (var county : counties.entrySet()) {
                loadCounty(HouseholdMaker.ofCounty(county.getKey(), number++, today), county.getValue(), writing, progress);
            }
        }
        while (outbox.waiting() > 0) {
            progress.waitForCodes(outbox.waiting());
        }
        LOG.info("the large demonstration is in, {} s", Duration.between(start, clock.instant()).toSeconds());
    }

    private void loadCounty(HouseholdMaker maker, List<Village> villages, Writing writing, LoadProgress progress) {
        if (villages.stream().allMatch(filler::isComplete)) {
            villages.forEach(village -> progress.found(village.households()));
            return;
        }
        for (Village village : villages) {
            List<RegistrationForm> households = filler.make(maker, village);
            if (filler.isComplete(village)) {
                progress.found(households.size());
            } else {
                writing.add(village, households);
            }
        }
    }
}
