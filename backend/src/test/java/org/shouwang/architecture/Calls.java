package org.shouwang.architecture;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.jobs.JobHandler;
import org.shouwang.platform.jobs.JobRun;
import org.shouwang.platform.jobs.Jobs;
import org.shouwang.world.Json;
import org.shouwang.world.World;

/** A small world with one subject of every kind in one group of one village, and an example call for every operation. */
final class Calls {

    private static final String HOME = "130435101201001";

    private static final String VILLAGE = "130435101201";

    /** Right once at most: whoever may change a thing is then told that the version is stale, which is an answer too. */
    private static final String VERSION = "\"1\"";

    /** Made once in a world: their subjects are real, and some of them can stand in it only once. */
    private static final Map<World, List<Call>> MADE = new HashMap<>();

    private final World world;

    private Calls(World world) {
        this.world = world;
    }

    static Calls about(World world) {
        world.as(Role.COUNTY_CENTRE, "130435").post("/regions/" + VILLAGE + "/groups", Json.of("name", "一组"));
        return new Calls(world);
    }

    /** The group in which every subject lies. */
    String home() {
        return HOME;
    }

    /** The home, what lies above it, its neighbours at every level, and nowhere. */
    List<String> places() {
        return List.of(
                HOME, "130435101201", "130435101", "130435", "1304", "13",
                "130435101201002", "130435101202", "130435102", "130436", "1305", "52", "");
    }

    List<Call> all() {
        if (!MADE.containsKey(world)) {
            MADE.put(world, made());
        }
        return MADE.get(world);
    }

    private List<Call> made() {
        String job = Long.toString(world.bean(Jobs.class).submit(MatrixJob.KIND, "", keeper(), new RegionCode(HOME)));
        world.bean(Audit.class).record(AuditRecord.of(keeper(), "matrixRead", new RegionCode(HOME)).on("household", "matrix-subject"));
        List<Call> calls = new ArrayList<>(List.of(
                Call.unscoped("getClientConfig", api -> api.get("/client-config")),
                Call.unscoped("getMe", api -> api.get("/me")),
                Call.list("searchRegions", HOME, "\"" + HOME + "\"", api -> api.get("/regions?q=" + HOME)),
                Call.item("getRegion", HOME, HOME, api -> api.get("/regions/" + HOME)),
                Call.item("createGroup", VILLAGE, VILLAGE,
                        api -> api.post("/regions/" + VILLAGE + "/groups", Json.of("name", "二组"))),
                Call.item("renameGroup", HOME, HOME, api -> api.ifMatch(VERSION).put("/regions/" + HOME + "/name", Json.of("name", "一组"))),
                Call.item("setDutyContact", HOME, HOME, api -> api.ifMatch(VERSION)
                        .put("/regions/" + HOME + "/duty-contact", Json.of("title", "网格员", "phone", "13800000000"))),
                Call.item("setRegionTags", HOME, HOME,
                        api -> api.ifMatch(VERSION).put("/regions/" + HOME + "/tags", Json.of("tags", List.of()))),
                Call.list("listAuditEntries", HOME, "matrix-subject", api -> api.get("/audit-entries?operation=matrixRead")),
                Call.list("listJobs", HOME, job, api -> api.get("/jobs?kind=matrix")),
                Call.item("getJob", HOME, job, api -> api.get("/jobs/" + job)),
                Call.item("cancelJob", HOME, job, api -> api.post("/jobs/" + job + "/cancellation", ""))));
        calls.addAll(new AccountCalls(world, HOME).all());
        calls.addAll(new HouseholdCalls(world, HOME).all());
        calls.addAll(new HouseholdChangeCalls(world, HOME).all());
        calls.addAll(new CodeCalls(world, HOME).all());
        calls.addAll(new ImportCalls(world, VILLAGE).all());
        calls.addAll(new TenantCalls(world).all());
        calls.addAll(new OrganisationCalls(world, VILLAGE).all());
        calls.addAll(new GridCalls(world, HOME).all());
        calls.addAll(new ExportCalls(world, HOME).all());
        return calls;
    }

    private static Actor keeper() {
        return new Actor("matrix-keeper", "matrix-keeper", "保管员", Set.of(Role.COUNTY_CENTRE),
                Jurisdiction.of(new RegionCode(HOME).county()), Optional.empty());
    }

    /** A job that has nothing to do. */
    @Singleton
    static final class MatrixJob implements JobHandler {

        static final String KIND = "matrix";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void run(JobRun run) {}
    }
}
