package org.shouwang.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.Neighbourhood.faults;
import static org.shouwang.household.Neighbourhood.man;
import static org.shouwang.household.Neighbourhood.member;
import static org.shouwang.household.Neighbourhood.texts;
import static org.shouwang.household.Neighbourhood.woman;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Api;
import org.shouwang.world.Clause;
import org.shouwang.world.Eventually;
import org.shouwang.world.Json;

class SeeHouseholdTest {

    private final Neighbourhood here = new Neighbourhood("130623100202", "130623100203");

    @Test
    void theListTakesThreeStatementsAndThePageSix() {
        for (int each = 0; each < 5; each++) {
            here.household();
        }
        String id = here.household();

        assertThat(here.officer().get("/households?limit=100").expect(200).sqlStatements()).isBetween(1, 3);
        assertThat(here.officer().get("/households?keyGroup=true").expect(200).sqlStatements()).isBetween(1, 3);
        assertThat(here.officer().get("/households/" + id).expect(200).sqlStatements()).isBetween(1, 6);
        assertThat(here.officer().post("/households/search", Json.of("name", "王")).expect(200).sqlStatements()).isBetween(1, 3);
    }

    @Test
    void theListIsReadPageByPageWithoutGapOrRepetition() {
        Neighbourhood long_ = new Neighbourhood("130623100200", "130623100201");
        List<String> registered = new ArrayList<>();
        for (int each = 0; each < 7; each++) {
            registered.add(long_.household());
        }
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = long_.officer().get("/households?limit=3&cursor=" + cursor).expect(200).json();
            read.addAll(page.path("items").findValuesAsText("id"));
            cursor = page.path("nextCursor").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));

        assertThat(read).isEqualTo(registered);
    }

    @Test
    void theListShowsOnlyWhatTheJurisdictionCoversAndTheFilterAsksFor() {
        String poor = here.household(here.facts("householdType", "out_of_poverty"), member("head", "王某", man(1960)));
        String plain = here.household();
        Api neighbour = here.world.as(Role.COUNTY_CENTRE, Neighbourhood.NEIGHBOUR_COUNTY);

        assertThat(ids(here.officer().get("/households?householdType=out_of_poverty&limit=100").json())).contains(poor).doesNotContain(plain);
        assertThat(ids(here.as(Role.PROVINCE_CENTRE).get("/households?limit=100&region=" + here.village).json())).contains(poor, plain);
        assertThat(ids(neighbour.get("/households?limit=100&region=" + here.village).json())).isEmpty();
        assertThat(ids(neighbour.get("/households?limit=100").json())).doesNotContain(poor, plain);
        assertThat(ids(here.world.as(Role.COUNTY_CENTRE, "520112").get("/households?limit=100").json())).doesNotContain(poor, plain);
        here.officer().get("/households?householdType=rich").expectProblem(400, "invalid-input");
        here.officer().get("/households?limit=101").expectProblem(400, "invalid-input");
        here.as(Role.DEPARTMENT_OFFICER).get("/households").expectProblem(403, "forbidden");
    }

    @Test
    void aGroupLeaderSeesTheListOfTheGroupAndNoPage() {
        String id = here.household();

        here.world.as(Role.GROUP_LEADER, here.village + "001").get("/households").expect(200);
        here.world.as(Role.GROUP_LEADER, here.village + "001").get("/households/" + id).expectProblem(403, "forbidden");
    }

    @Test
    void theVillageSeesLessOfANumberThanTheTownshipAndTheGridSeesNoHealth() {
        String card = man(1966);
        String id = here.household(here.facts(), member("head", "王某", card,
                "health", Json.of("statuses", List.of("chronic_disease"))));

        JsonNode grid = here.as(Role.GRID_WORKER).get("/households/" + id).expect(200).json().path("members").get(0);
        JsonNode village = here.officer().get("/households/" + id).expect(200).json().path("members").get(0);
        JsonNode township = here.as(Role.TOWNSHIP_STATION).get("/households/" + id).expect(200).json().path("members").get(0);

        assertThat(grid.path("healthHidden").asBoolean()).isTrue();
        assertThat(grid.path("facts").path("health").isNull()).isTrue();
        assertThat(texts(village.path("facts").path("health").path("statuses"))).containsExactly("chronic_disease");
        assertThat(grid.path("facts").path("idNumber").asText()).isEqualTo(card.substring(0, 6) + "************");
        assertThat(village.path("facts").path("idNumber").asText()).isEqualTo(card.substring(0, 6) + "************");
        assertThat(township.path("facts").path("idNumber").asText()).isEqualTo(card.substring(0, 6) + "********" + card.substring(14));
    }

    @Test
    void whoLooksFromTheCityTheProvinceOrForTheAuditSaysWhy() {
        String id = here.household();

        for (Role role : List.of(Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR)) {
            here.as(role).get("/households/" + id).expectProblem(400, "purpose-required");
            here.as(role).get("/households/" + id + "?purpose=curiosity").expectProblem(400, "invalid-input");
            here.as(role).get("/households/" + id + "?purpose=complaint").expect(200);
        }
        JsonNode looks = here.as(Role.COUNTY_BUREAU).get("/households/" + id + "/accesses").expect(200).json().path("items");
        assertThat(looks.findValuesAsText("purpose")).contains("complaint");
        assertThat(looks.findValuesAsText("operation")).contains("registerHousehold", "getHousehold");
        here.as(Role.GRID_WORKER).get("/households/" + id + "/accesses").expectProblem(403, "forbidden");
        here.world.as(Role.COUNTY_BUREAU, Neighbourhood.NEIGHBOUR_COUNTY).get("/households/" + id + "/accesses")
                .expectProblem(404, "not-found");
    }

    @Test
    void numbersAreShownInFullOnlyForAPurposeAndAReasonThatAreKept() {
        String card = man(1967);
        String id = here.household(
                here.facts("phone", "13812349999", "bankName", "农商行", "bankAccount", "6222020000001111"), member("head", "王某", card));
        String path = "/households/" + id + "/unmasking";
        var asked = Json.of("purpose", "case_review", "fields", List.of("idNumber", "phone"), "reason", "入户核查前核对身份");

        JsonNode shown = here.as(Role.COUNTY_CENTRE).post(path, asked).expect(200).json();

        assertThat(shown.path("members").get(0).path("idNumber").asText()).isEqualTo(card);
        assertThat(shown.path("phone").asText()).isEqualTo("13812349999");
        assertThat(shown.path("bankAccount").isNull()).isTrue();
        JsonNode kept = here.as(Role.AUDITOR).get("/audit-entries?operation=unmaskHousehold&limit=100").expect(200).json().path("items");
        assertThat(kept.findValuesAsText("reason")).contains("idNumber: 入户核查前核对身份", "phone: 入户核查前核对身份");

        assertThat(faults(here.as(Role.COUNTY_CENTRE).post(path, Json.of("fields", List.of("bankAccount", "diagnosis")))
                .expectProblem(400, "invalid-input")))
                .containsExactlyInAnyOrder("/purpose required", "/reason required", "/fields/0 field.hidden", "/fields/1 unknown-code");
        assertThat(here.as(Role.FUND_OFFICER).post(path,
                Json.of("purpose", "case_review", "fields", List.of("bankAccount"), "reason", "拨付救助资金")).expect(200).json()
                .path("bankAccount").asText()).isEqualTo("6222020000001111");
        here.officer().post(path, asked).expectProblem(403, "forbidden");
        here.world.as(Role.COUNTY_CENTRE, Neighbourhood.NEIGHBOUR_COUNTY).post(path, asked).expectProblem(404, "not-found");
    }

    @Test
    void aHouseholdIsFoundByWhatSomebodyKnowsOfItAndByNobodyElse() {
        String card = woman(1969);
        String national = "X" + System.nanoTime();
        String id = here.household(
                here.facts("phone", "13712340077", "nationalHouseholdNo", national),
                member("head", "欧阳山", man(1968)),
                member("spouse", "诸葛秀", card, "phone", "13712340078"));
        String no = here.page(id).path("householdNo").asText();
        List<Object> questions = List.of(
                Json.of("idNumber", card.toLowerCase()), Json.of("phone", "137 1234 0077"), Json.of("phone", "13712340078"),
                Json.of("householdNo", no.toLowerCase()), Json.of("nationalHouseholdNo", national),
                Json.of("name", "诸葛", "region", here.village), Json.of("name", "诸葛秀", "region", here.county));
        Api county = here.as(Role.COUNTY_CENTRE);
        Api neighbour = here.world.as(Role.COUNTY_CENTRE, Neighbourhood.NEIGHBOUR_COUNTY);
        Api otherVillage = here.world.as(Role.VILLAGE_OFFICER, here.nextVillage);
        Api otherProvince = here.world.as(Role.COUNTY_CENTRE, "520112");

        for (Object question : questions) {
            assertThat(ids(county.post("/households/search", question).expect(200).json())).as(question.toString()).containsExactly(id);
            for (Api stranger : List.of(neighbour, otherVillage, otherProvince)) {
                assertThat(ids(stranger.post("/households/search", question).expect(200).json())).as(question.toString()).isEmpty();
            }
        }
        assertThat(county.post("/households/search", questions.getFirst()).json().path("items").get(0).path("matched").asText())
                .isEqualTo("诸葛秀");
    }

    @Test
    void aSearchTakesOneQuestionAndANameNeedsACounty() {
        Api county = here.as(Role.COUNTY_CENTRE);

        assertThat(faults(county.post("/households/search", Json.of()))).containsExactly("/name search.one");
        assertThat(faults(county.post("/households/search", Json.of("name", "王", "phone", "13712340077")))).containsExactly("/name search.one");
        assertThat(faults(county.post("/households/search", Json.of("idNumber", "123")))).containsExactly("/idNumber id-number.length");
        assertThat(faults(here.as(Role.CITY_CENTRE).post("/households/search", Json.of("name", "王")))).containsExactly("/region search.county");
        assertThat(county.post("/households/search", Json.of("name", "%")).expect(200).json().path("items")).isEmpty();
        here.as(Role.GROUP_LEADER).post("/households/search", Json.of("name", "王")).expectProblem(403, "forbidden");
    }

    @Test
    @Clause("DQ-001")
    void aPersonOfTwoCountiesIsShownToWhoCoversBothAndToNobodyElse() {
        String card = man(1977);
        String mine = here.household(here.facts(), member("head", "重某", card));
        String theirs = here.world.as(Role.COUNTY_CENTRE, Neighbourhood.NEIGHBOUR_COUNTY).post("/households", here.registration(
                here.facts("regionCode", Neighbourhood.NEIGHBOUR_VILLAGE), member("head", "重某", card))).expect(201).json().path("id").asText();

        JsonNode seen = Eventually.get(
                () -> here.as(Role.CITY_CENTRE).get("/duplicate-persons?limit=100").expect(200).json().path("items"),
                items -> items.findValuesAsText("householdId").contains(mine));

        assertThat(seen.findValuesAsText("householdId")).contains(mine, theirs);
        for (Role role : List.of(Role.COUNTY_CENTRE, Role.COUNTY_BUREAU)) {
            assertThat(here.as(role).get("/duplicate-persons").expect(200).json().path("items")).isEmpty();
            assertThat(here.world.as(role, Neighbourhood.NEIGHBOUR_COUNTY).get("/duplicate-persons").expect(200).json().path("items")).isEmpty();
        }
        assertThat(here.world.as(Role.PROVINCE_CENTRE, "52").get("/duplicate-persons").expect(200).json().path("items")).isEmpty();
    }

    @Test
    void noPersonalNumberStandsInTheTablesAsText() throws SQLException {
        String card = man(1978);
        here.household(here.facts("phone", "13612340055", "bankName", "农商行", "bankAccount", "6222027777777777"),
                member("head", "密某", card, "phone", "13612340056", "health", Json.of("statuses", List.of("serious_illness"))));

        try (var connection = here.world.asOwner(); var statement = connection.createStatement()) {
            for (String table : List.of("household_household", "household_person", "household_membership")) {
                try (var rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            byte[] bytes = rows.getBytes(column);
                            String text = bytes == null ? "" : new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
                            assertThat(text).doesNotContain(card, "13612340055", "13612340056", "6222027777777777", "serious_illness");
                        }
                    }
                }
            }
        }
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items").findValuesAsText("id");
    }
}
