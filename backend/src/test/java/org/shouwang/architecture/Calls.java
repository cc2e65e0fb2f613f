package org.shouwang.architecture;

import java.util.List;
import org.shouwang.kernel.Role;
import org.shouwang.world.Json;
import org.shouwang.world.World;

/** A small world with one subject of every kind in one group of one village, and an example call for every operation. */
final class Calls {

    private static final String HOME = "130435101201001";

    private static final String VILLAGE = "130435101201";

    /** Right once at most: whoever may change a thing is then told that the version is stale, which is an answer too. */
    private static final String VERSION = "\"1\"";

    private Calls() {}

    static Calls about(World world) {
        world.as(Role.COUNTY_CENTRE, "130435").post("/regions/" + VILLAGE + "/groups", Json.of("name", "一组"));
        return new Calls();
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
        return List.of(
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
                        api -> api.ifMatch(VERSION).put("/regions/" + HOME + "/tags", Json.of("tags", List.of()))));
    }
}
