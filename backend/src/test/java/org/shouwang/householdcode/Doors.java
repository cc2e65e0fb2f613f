package org.shouwang.householdcode;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.Role;
import org.shouwang.world.Api;
import org.shouwang.world.Json;
import org.shouwang.world.World;

/** Households in Jize county, and what is done with their doors. */
final class Doors {

    static final String COUNTY = "130431";
    static final String TOWNSHIP = "130431100";
    static final String VILLAGE = "130431100201";
    static final String NEIGHBOUR_VILLAGE = "130431100202";
    static final String NEIGHBOUR_COUNTY = "130432";

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final World world = World.get();
    private final Api county = world.as(Role.COUNTY_CENTRE, COUNTY);

    /**
     * Registers a household of one man, which gets its first code by itself.
     *
     * @return the household's id
     */
    String household(String region, String head) {
        String id = county.post("/households", Json.of(
                "household", Json.of("regionCode", region, "householdType", "general"),
                "members", List.of(Json.of("relation", "head", "name", head, "idNumber", idNumber()))))
                .expect(201).json().path("id").asText();
        await().atMost(ofSeconds(20)).until(() -> !codes(id).isEmpty());
        return id;
    }

    /** The household's codes, the newest first. */
    JsonNode codes(String household) {
        return county.get("/households/" + household + "/codes?limit=100").expect(200).json().path("items");
    }

    /** The household's newest code. */
    String code(String household) {
        return codes(household).get(0).path("code").asText();
    }

    /** @return the new code */
    String reissue(String household, String reason) {
        return county.post("/households/" + household + "/codes", Json.of("reason", reason))
                .expect(201).json().path("code").asText();
    }

    void revoke(String household, String reason) {
        county.post("/households/" + household + "/codes/revocation", Json.of("reason", reason)).expect(200);
    }

    private static String idNumber() {
        String digits = COUNTY + LocalDate.of(1970, 1, 1).plusDays(PEOPLE.incrementAndGet()).format(DateTimeFormatter.BASIC_ISO_DATE) + "001";
        return digits + IdNumber.checkCharacter(digits);
    }
}
