package org.shouwang.architecture;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.shouwang.kernel.Role;
import org.shouwang.world.Api;
import org.shouwang.world.Json;
import org.shouwang.world.World;

/** Example calls about the code of a household; those that change a code are about another household than those that read it. */
final class CodeCalls {

    private final World world;
    private final String home;

    CodeCalls(World world, String home) {
        this.world = world;
        this.home = home;
    }

    List<Call> all() {
        Api keeper = world.as(Role.COUNTY_CENTRE, home.substring(0, 6));
        String read = codesOfNewHousehold(keeper);
        String changed = codesOfNewHousehold(keeper);
        String code = codes(keeper, read).get(0).path("code").asText();
        return List.of(
                Call.view("resolveCode", home, "headName\":\"矩阵", api -> api.get("/codes/" + code)),
                Call.item("listCodes", home, code, api -> api.get(read)),
                Call.item("issueCode", home, "", api -> api.post(changed, Json.of("reason", "damaged"))),
                Call.item("revokeCode", home, "", api -> api.post(changed + "/revocation", Json.of("reason", "lost"))),
                Call.item("listDoorPlates", home, code, api -> api.get("/door-plates?limit=100&region=" + home)));
    }

    private String codesOfNewHousehold(Api keeper) {
        String codes = "/households/" + HouseholdCalls.register(keeper, home, HouseholdCalls.newNumber()) + "/codes";
        await().until(() -> !codes(keeper, codes).isEmpty());
        return codes;
    }

    private static JsonNode codes(Api keeper, String path) {
        return keeper.get(path).expect(200).json().path("items");
    }
}
