package org.shouwang.architecture;

import java.util.List;
import org.shouwang.world.World;

/** A small world with one subject of every kind in one group of one village, and an example call for every operation. */
final class Calls {

    private static final String HOME = "130435001001001";

    private final World world;

    private Calls(World world) {
        this.world = world;
    }

    static Calls about(World world) {
        return new Calls(world);
    }

    /** The group in which every subject lies. */
    String home() {
        return HOME;
    }

    /** The home, what lies above it, its neighbours at every level, and nowhere. */
    List<String> places() {
        return List.of(
                HOME, "130435001001", "130435001", "130435", "1304", "13",
                "130435001001002", "130435001002", "130435002", "130436", "1305", "52", "");
    }

    List<Call> all() {
        return List.of(
                Call.unscoped("getClientConfig", api -> api.get("/client-config")),
                Call.unscoped("getMe", api -> api.get("/me")));
    }
}
