package org.shouwang.demonstration;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.domain.AccountKind;
import org.shouwang.access.usecase.AdoptAccount;
import org.shouwang.grid.usecase.AssignGrid;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.organisation.usecase.Appoint;
import org.shouwang.organisation.usecase.KeepOrganisation;
import org.shouwang.organisation.usecase.OrganisationForm;
import org.shouwang.organisation.usecase.AppointmentForm;
import org.shouwang.organisation.usecase.RecordTraining;
import org.shouwang.organisation.usecase.TrainingForm;
import org.shouwang.organisation.usecase.TrainingForm.Trained;
import org.shouwang.platform.problem.Refusal;

/**
 * Gives the demonstration county its centre, stations, a task force, grids with their workers, and a few gaps to be seen:
 * townships without a station, a centre in which nobody answers for the analysis, grids without a worker. All of it is one
 * transaction, and the centre comes first: who finds one is done.
 */
@Singleton
@Requires(property = "shouwang.demonstration", value = "true")
@Requires(property = "shouwang.mode", value = "demonstration")
class DemonstrationOffice {

    private static final String COUNTY = "130434";
    private static final String STATION = "130434102";
    private static final String VILLAGE = "130434102221";

    private static final String CENTRE_LOGIN = id(4);
    private static final String STATION_LOGIN = id(3);
    private static final String VILLAGE_LOGIN = id(2);
    private static final String GRID_LOGIN = id(1);

    private final KeepOrganisation organisations;
    private final Appoint appointing;
    private final RecordTraining training;
    private final AssignGrid grids;
    private final AdoptAccount accounts;
    private final Clock clock;

    DemonstrationOffice(KeepOrganisation organisations, Appoint appointing, RecordTraining training, AssignGrid grids, AdoptAccount accounts,
            Clock clock) {
        this.organisations = organisations;
        this.appointing = appointing;
        this.training = training;
        this.grids = grids;
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener
    @Order(110) // after the villages and their households
    void onStart(StartupEvent event) {
        try {
            furnish();
        } catch (Refusal furnished) {
            return; // an earlier start did it: a county has one centre
        }
    }

    @Transactional
    void furnish() {
        Actor county = centre();
        long centre = found(county, COUNTY, "prevention_centre", "魏县防贫中心", null, "值班室", "0310-3501234");
        for (String duty : List.of("system_admin", "info_update", "statistics", "home_verification")) {
            appointing.toOrganisation(county, centre, new AppointmentForm(duty, true, CENTRE_LOGIN, null, null, null));
        }
        long station = found(county, STATION, "township_station", "北皋镇防返贫工作站", centre, "值班室", "0310-3502345");
        appointing.toOrganisation(county, station, new AppointmentForm("home_verification", true, STATION_LOGIN, null, null, null));
        found(county, VILLAGE, "village_committee", "西坡头村民委员会", station, null, null);
        long team = found(county, COUNTY, "task_force", "魏县防返贫工作专班", null, null, null);
        appointing.toOrganisation(county, team, new AppointmentForm("leader", null, null, "马建国", "县委副书记", null));
        appointing.toOrganisation(county, team, new AppointmentForm("deputy_leader", null, null, "韩志远", "副县长", null));
        appointing.toOrganisation(county, team, new AppointmentForm("member", null, CENTRE_LOGIN, null, null, null));
        appointing.toVillage(county, VILLAGE, new AppointmentForm("county_leader", null, null, "韩志远", "副县长", null));
        appointing.toVillage(county, VILLAGE, new AppointmentForm("township_cadre", null, STATION_LOGIN, null, null, null));
        appointing.toVillage(county, VILLAGE, new AppointmentForm("first_secretary", null, null, "田野", "县农业农村局", null));
        training.record(county, new TrainingForm("监测对象识别与入户核实", LocalDate.now(clock).minusDays(20), new BigDecimal("4"),
                List.of(new Trained(GRID_LOGIN, "passed"), new Trained(VILLAGE_LOGIN, "passed"))));
        assign(county);
    }

    private void assign(Actor county) {
        grids.assign(county, new RegionCode(STATION), STATION_LOGIN, null, null);
        grids.assign(county, new RegionCode(VILLAGE), VILLAGE_LOGIN, null, null);
        grids.assign(county, new RegionCode(VILLAGE + "001"), GRID_LOGIN, null, null);
        worker(county, 1, "孟庆霞", VILLAGE, "002", "003");
        worker(county, 2, "侯玉梅", VILLAGE, "004", "005");
        worker(county, 3, "邵国强", "130434102222", "001", "002", "003", "004", "005");
        worker(county, 4, "常秀兰", "130434103201", "001", "002");
    }

    /** Somebody who has an account and no login in Keycloak: the demonstration's logins are those of its list. */
    private void worker(Actor county, int number, String name, String village, String... groups) {
        String id = "00000000-0000-4000-8000-%012d".formatted(100 + number);
        accounts.person(id, "demo-grid%02d".formatted(number), name, Optional.of(new RegionCode(village)), AccountKind.CASE_WORK, null,
                Role.GRID_WORKER);
        for (String group : groups) {
            grids.assign(county, new RegionCode(village + group), id, null, null);
        }
    }

    private long found(Actor county, String region, String type, String name, @Nullable Long parent, @Nullable String title,
            @Nullable String phone) {
        return organisations.create(county, new OrganisationForm(region, type, null, name, parent == null ? null : parent.toString(), null,
                title, phone, null));
    }

    private static Actor centre() {
        return new Actor("demonstration", "demonstration", "演示数据", Set.of(Role.COUNTY_CENTRE), Jurisdiction.of(new RegionCode(COUNTY)),
                Optional.empty());
    }

    private static String id(int login) {
        return "00000000-0000-4000-8000-%012d".formatted(login);
    }
}
