package org.shouwang.household;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.Neighbourhood.faults;
import static org.shouwang.household.Neighbourhood.man;
import static org.shouwang.household.Neighbourhood.member;
import static org.shouwang.household.Neighbourhood.woman;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Api;
import org.shouwang.world.Clause;
import org.shouwang.world.Eventually;
import org.shouwang.world.Json;

/** A county looks for phones that several households gave: one of them is usually made up or mistyped. */
class SharedPhonesTest {

    private final Neighbourhood here = new Neighbourhood("130623100206", "130623100207");

    @Test
    @Clause("DQ-027")
    void phoneOfSeveralHouseholdsIsListedMaskedWithEachOfThem() {
        String first = here.household(here.facts("phone", "13500270001"), member("head", "王某", man(1970)));
        String second = here.household(here.facts(), member("head", "李某", man(1971)),
                member("spouse", "赵某", woman(1972), "phone", "135 0027 0001"));
        // A household whose head has the household's phone shares it with nobody.
        String alone = here.household(here.facts("phone", "13500270002"), member("head", "孙某", man(1973), "phone", "13500270002"));

        JsonNode shared = await(here.village, phone -> holders(phone).contains(first));

        assertThat(shared.path("phone").asText()).isEqualTo("135****0001");
        assertThat(shared.path("householdCount").asInt()).isEqualTo(2);
        assertThat(holders(shared)).containsExactly(first, second);
        assertThat(shared.path("households").findValuesAsText("headName")).containsExactly("王某", "李某");
        assertThat(shared.path("households").get(0).path("member").isNull()).isTrue();
        assertThat(shared.path("households").get(1).path("member").asText()).isEqualTo("赵某");
        assertThat(list(here.as(Role.COUNTY_CENTRE), here.village).toString()).doesNotContain(alone, "13500270001", "13500270002");
    }

    @Test
    @Clause("DQ-027")
    void correctedPhoneIsSharedNoMore() {
        String first = here.household(here.facts("phone", "13500270003"), member("head", "王某", man(1970)));
        String second = here.household(here.facts("phone", "13500270003"), member("head", "李某", man(1971)));
        await(here.village, phone -> holders(phone).contains(second));

        here.officer().ifMatch(here.version(second))
                .put("/households/" + second, Json.of("household", here.facts("phone", "13500270004"))).expect(200);

        Eventually.get(() -> list(here.as(Role.COUNTY_CENTRE), here.village),
                phones -> phones.stream().noneMatch(phone -> holders(phone).contains(first)));
    }

    @Test
    @Clause("DQ-027")
    void whoSeesOnlyOneOfTheHouseholdsIsToldNothing() {
        String mine = here.household(here.facts("phone", "13500270005"), member("head", "王某", man(1970)));
        String next = here.as(Role.COUNTY_CENTRE).post("/households", here.registration(
                here.facts("regionCode", here.nextVillage, "phone", "13500270005"), member("head", "李某", man(1971))))
                .expect(201).json().path("id").asText();
        String theirs = here.world.as(Role.COUNTY_CENTRE, Neighbourhood.NEIGHBOUR_COUNTY).post("/households", here.registration(
                here.facts("regionCode", Neighbourhood.NEIGHBOUR_VILLAGE, "phone", "13500270005"), member("head", "钱某", man(1972))))
                .expect(201).json().path("id").asText();
        JsonNode shared = await(here.county, phone -> holders(phone).contains(mine));

        assertThat(holders(shared)).containsExactly(mine, next).doesNotContain(theirs);
        assertThat(list(here.as(Role.COUNTY_CENTRE), here.village).toString()).doesNotContain(mine, next);
        for (Api stranger : List.of(
                here.world.as(Role.COUNTY_BUREAU, Neighbourhood.NEIGHBOUR_COUNTY), here.world.as(Role.PROVINCE_CENTRE, "52"))) {
            assertThat(list(stranger, here.county)).isEmpty();
        }
        assertThat(list(here.as(Role.PROVINCE_CENTRE), Neighbourhood.NEIGHBOUR_COUNTY).toString()).doesNotContain(theirs);
        here.officer().get("/shared-phones").expectProblem(403, "forbidden");
    }

    @Test
    void listIsReadCountyByCountyPageByPageInThreeStatements() {
        for (int phone = 0; phone < 3; phone++) {
            for (int each = 0; each < 2; each++) {
                here.household(here.facts("phone", "1350027001" + phone), member("head", "王某", man(1970)));
            }
        }
        Predicate<List<JsonNode>> complete = phones -> phones.stream()
                .filter(phone -> phone.path("phone").asText().startsWith("135****001")).count() == 3;
        List<JsonNode> whole = Eventually.get(() -> list(here.as(Role.COUNTY_CENTRE), here.village), complete);
        List<JsonNode> read = new ArrayList<>();
        String cursor = "";
        do {
            var answer = here.as(Role.CITY_CENTRE).get("/shared-phones?limit=1&region=" + here.village + "&cursor=" + cursor).expect(200);
            assertThat(answer.sqlStatements()).isBetween(1, 3);
            answer.json().path("items").forEach(read::add);
            cursor = answer.json().path("nextCursor").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));

        assertThat(read).isEqualTo(whole);
        assertThat(faults(here.as(Role.CITY_CENTRE).get("/shared-phones"))).containsExactly("region region.county");
    }

    @Test
    void householdsThatWereRegisteredBeforeAnybodyLookedAreNotedByTheMigration() throws Exception {
        String first = here.household(here.facts("phone", "13500270020"), member("head", "王某", man(1970), "phone", "13500270020"));
        String second = here.household(here.facts(), member("head", "李某", man(1971), "phone", "13500270020"));
        await(here.village, phone -> holders(phone).contains(second));
        String noted = "SELECT person_id, region_code FROM household_shared_phone WHERE household_id IN (%s, %s) ORDER BY household_id"
                .formatted(first, second);
        try (Connection owner = here.world.asOwner(); Statement statement = owner.createStatement()) {
            List<String> before = rows(statement, noted);
            statement.executeUpdate("DELETE FROM household_shared_phone");
            try (InputStream migration = getClass().getResourceAsStream("/db/migration/household/V202611230501__household_shared_phone_noted.sql")) {
                statement.execute(new String(migration.readAllBytes(), UTF_8).replace(";", ""));
            }

            assertThat(rows(statement, noted)).isEqualTo(before).hasSize(2).first().asString().startsWith("null");
        }
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1) + " " + row.getString(2));
            }
            return rows;
        }
    }

    private JsonNode await(String region, Predicate<JsonNode> wanted) {
        return Eventually.get(
                () -> list(here.as(Role.COUNTY_CENTRE), region).stream().filter(wanted).findFirst(), found -> found.isPresent()).orElseThrow();
    }

    private static List<JsonNode> list(Api api, String region) {
        JsonNode page = api.get("/shared-phones?limit=100&region=" + region).expect(200).json();
        assertThat(page.path("nextCursor").isNull()).isTrue();
        return StreamSupport.stream(page.path("items").spliterator(), false).toList();
    }

    private static List<String> holders(JsonNode phone) {
        return phone.path("households").findValuesAsText("householdId");
    }
}
