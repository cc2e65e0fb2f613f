package org.shouwang.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.Neighbourhood.faults;
import static org.shouwang.household.Neighbourhood.form;
import static org.shouwang.household.Neighbourhood.man;
import static org.shouwang.household.Neighbourhood.member;
import static org.shouwang.household.Neighbourhood.texts;
import static org.shouwang.household.Neighbourhood.woman;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.kernel.Sex;
import org.shouwang.world.Answer;
import org.shouwang.world.Clause;
import org.shouwang.world.Json;

class PastHouseholdTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final LocalDate SPRING = TODAY.minusDays(200);

    private final Neighbourhood here = new Neighbourhood("130623100205", "130623100206");

    @Test
    void aPastDayShowsWhatWasTrueThenAndNothingThatCouldBeDone() {
        String id = here.household(here.facts("address", "东街"), member("head", "王某", man(1970)));
        correct(id, Json.of("validFrom", SPRING.toString()), "address", "西街", "householdType", "out_of_poverty");

        JsonNode before = on(id, SPRING.minusDays(1));
        JsonNode after = on(id, SPRING);

        assertThat(before.path("household").path("address").asText()).isEqualTo("东街");
        assertThat(before.path("household").path("householdType").asText()).isEqualTo("general");
        assertThat(before.path("asOf").asText()).isEqualTo(SPRING.minusDays(1).toString());
        assertThat(before.path("abilities")).isEmpty();
        assertThat(after.path("household").path("address").asText()).isEqualTo("西街");
        assertThat(here.page(id).path("asOf").isNull()).isTrue();
        assertThat(here.page(id).path("abilities").toString()).contains("listHouseholdChanges");
    }

    @Test
    void aCorrectedMistakeWasNeverTrue() {
        String id = here.household(here.facts("address", "东衔"), member("head", "王某", man(1970)));
        correct(id, Json.of("mistake", true, "reason", "录入错误"), "address", "东街");

        assertThat(on(id, TODAY.minusYears(3)).path("household").path("address").asText()).isEqualTo("东街");
        JsonNode change = changes(id).get(0);
        assertThat(change.path("mistake").asBoolean()).isTrue();
        assertThat(change.path("reason").asText()).isEqualTo("录入错误");
    }

    @Test
    @Clause("GZ-30")
    void membersAreThoseOfTheDayAndTheirCountChangesFromTheDayOfABirth() {
        LocalDate born = TODAY.minusDays(30);
        LocalDate died = TODAY.minusDays(10);
        String id = here.household(here.facts(), member("head", "王老", man(1950)), member("son", "王壮", man(1980), "labourCapacity", "ordinary"));
        here.officer().post("/households/" + id + "/members", member("sons_son", "王新", Neighbourhood.idNumber(Sex.MALE, born),
                "joinedOn", born.toString(), "joinReason", "birth")).expect(201);
        JsonNode members = here.page(id).path("members");
        here.officer().post("/households/" + id + "/members/" + personOf(members, "王老") + "/departure", Json.of(
                "on", died.toString(), "reason", "death", "relations", List.of(
                        Json.of("personId", personOf(members, "王壮"), "relation", "head"),
                        Json.of("personId", personOf(members, "王新"), "relation", "son")))).expect(200);

        assertThat(namesOn(id, born.minusDays(1))).containsExactly("head 王老", "son 王壮");
        assertThat(namesOn(id, born)).containsExactly("head 王老", "son 王壮", "sons_son 王新");
        assertThat(namesOn(id, died.minusDays(1))).hasSize(3);
        assertThat(namesOn(id, died)).containsExactly("head 王壮", "son 王新");
        assertThat(on(id, born.minusDays(1)).path("memberCount").asInt()).isEqualTo(2);
        assertThat(on(id, born).path("memberCount").asInt()).isEqualTo(3);
        assertThat(on(id, died.minusDays(1)).path("formerMembers")).isEmpty();
        assertThat(on(id, died).path("formerMembers").get(0).path("leaveReason").asText()).isEqualTo("death");
    }

    @Test
    void aPersonsFactsFollowTheDayAlsoWhenTheyWereChangedInAnotherHousehold() {
        String daughter = woman(1999);
        LocalDate wedding = TODAY.minusDays(60);
        String home = here.household(here.facts(), member("head", "王某", man(1970)),
                member("daughter", "王花", daughter, "labourCapacity", "ordinary", "health", Json.of("statuses", List.of("healthy"))));
        String other = here.household(here.facts(), member("head", "张某", man(1998)));
        String person = personOf(here.page(home).path("members"), "王花");
        here.officer().post("/households/" + home + "/members/" + person + "/departure",
                Json.of("on", wedding.toString(), "reason", "marriage_out")).expect(200);
        here.officer().post("/households/" + other + "/members", member("spouse", "王花", daughter,
                "joinedOn", wedding.toString(), "joinReason", "marriage_in", "labourCapacity", "weak",
                "health", Json.of("statuses", List.of("chronic_disease")))).expect(201);

        JsonNode then = memberOf(on(home, wedding.minusDays(1)), "王花");
        JsonNode now = memberOf(here.page(other), "王花");

        assertThat(then.path("facts").path("labourCapacity").asText()).isEqualTo("ordinary");
        assertThat(texts(then.path("facts").path("health").path("statuses"))).containsExactly("healthy");
        assertThat(now.path("facts").path("labourCapacity").asText()).isEqualTo("weak");
        assertThat(on(home, wedding.minusDays(1)).path("labourCount").asInt()).isEqualTo(1);
    }

    @Test
    void incomeAndGuaranteesAreThoseInForceThen() {
        String id = here.household();
        record(id, "2024-06-01", "1000");
        record(id, "2025-06-01", "2000");
        record(id, "2023-06-01", "500");
        guarantee(id, "2024-06-01", "B");
        guarantee(id, "2025-06-01", "C");

        assertThat(on(id, LocalDate.parse("2025-05-31")).path("latestStatement").path("netIncome").asText()).isEqualTo("1000.00");
        assertThat(on(id, LocalDate.parse("2025-06-01")).path("latestStatement").path("netIncome").asText()).isEqualTo("2000.00");
        assertThat(here.page(id).path("latestStatement").path("netIncome").asText()).isEqualTo("2000.00");
        assertThat(on(id, LocalDate.parse("2025-05-31")).path("guarantees").get(0).path("housingGrade").asText()).isEqualTo("B");
        assertThat(on(id, LocalDate.parse("2024-05-31")).path("guarantees")).isEmpty();
        assertThat(on(id, LocalDate.parse("2023-01-01")).path("latestStatement").isNull()).isTrue();
    }

    @Test
    void aDayInTheFutureOrNoDayAtAllIsRefusedAndAChangeIsNotDatedAhead() {
        String id = here.household();

        assertThat(faults(here.officer().get("/households/" + id + "?asOf=" + TODAY.plusDays(1)).expectProblem(400, "invalid-input")))
                .containsExactly("/asOf date.future");
        here.officer().get("/households/" + id + "?asOf=yesterday").expect(400);
        assertThat(faults(here.officer().ifMatch(here.version(id)).put("/households/" + id,
                Json.of("household", here.facts(), "change", Json.of("validFrom", TODAY.plusDays(1).toString())))))
                .containsExactly("/change/validFrom date.future");
        assertThat(faults(here.officer().ifMatch(here.version(id)).put("/households/" + id,
                Json.of("household", here.facts(), "change", Json.of("validFrom", TODAY.toString(), "mistake", true)))))
                .containsExactly("/change/validFrom not-allowed-here");
    }

    @Test
    void theTimelineTellsWhoChangedWhatFromWhatToWhatWithNumbersMasked() {
        String id = here.household(here.facts("phone", "13812340002"), member("head", "王某", man(1970)));
        correct(id, Json.of("validFrom", SPRING.toString(), "reason", "搬了家"), "phone", "13912340009", "regionCode", here.village);
        JsonNode head = here.page(id).path("members").get(0);
        var facts = form(head.path("facts"));
        facts.put("health", Json.of("statuses", List.of("chronic_disease")));
        facts.put("change", Json.of("validFrom", TODAY.minusDays(3).toString()));
        here.officer().ifMatch(here.version(id)).put("/households/" + id + "/members/" + head.path("personId").asText(), facts).expect(200);

        JsonNode changes = changes(id);

        assertThat(changes).hasSize(2);
        JsonNode illness = changes.get(0).path("fields").get(0);
        assertThat(illness.path("field").asText()).isEqualTo("health.statuses");
        assertThat(illness.path("to").asText()).isEqualTo("chronic_disease");
        assertThat(illness.path("personName").asText()).isEqualTo("王某");
        JsonNode phone = changes.get(1).path("fields").get(0);
        assertThat(phone.path("from").asText()).isEqualTo("138****0002");
        assertThat(phone.path("to").asText()).isEqualTo("139****0009");
        assertThat(changes.get(1).path("validFrom").asText()).isEqualTo(SPRING.toString());
        assertThat(changes.get(1).path("recordedBy").asText()).isNotEmpty();
        JsonNode grid = here.as(Role.GRID_WORKER).get("/households/" + id + "/changes").expect(200).json().path("items").get(0).path("fields").get(0);
        assertThat(grid.path("hidden").asBoolean()).isTrue();
        assertThat(grid.path("to").isNull()).isTrue();
        JsonNode first = here.officer().get("/households/" + id + "/changes?limit=1").expect(200).json();
        assertThat(here.officer().get("/households/" + id + "/changes?limit=1&cursor=" + first.path("nextCursor").asText())
                .expect(200).json().path("items").get(0).path("id").asText()).isEqualTo(changes.get(1).path("id").asText());
    }

    @Test
    void strangersFindNoPastAndThePastCostsNoMoreStatementsThanThePage() {
        String id = here.household();
        correct(id, Json.of(), "address", "西街");
        for (Answer answer : List.of(
                here.world.as(Role.VILLAGE_OFFICER, here.nextVillage).get("/households/" + id + "?asOf=" + SPRING),
                here.world.as(Role.COUNTY_CENTRE, Neighbourhood.NEIGHBOUR_COUNTY).get("/households/" + id + "/changes"),
                here.world.as(Role.VILLAGE_OFFICER, Neighbourhood.OTHER_PROVINCE_VILLAGE).get("/households/" + id + "/changes"))) {
            answer.expectProblem(404, "not-found");
        }
        here.as(Role.AUDITOR).get("/households/" + id + "/changes").expectProblem(400, "purpose-required");
        here.as(Role.DEPARTMENT_OFFICER).get("/households/" + id + "/changes").expectProblem(403, "forbidden");

        assertThat(here.officer().get("/households/" + id + "?asOf=" + SPRING).expect(200).sqlStatements()).isBetween(1, 6);
        assertThat(here.officer().get("/households/" + id + "/changes").expect(200).sqlStatements()).isBetween(1, 6);
    }

    @Test
    void aRegistrationAloneWritesNoHistoryAndWhatIsReplacedIsEncrypted() throws SQLException {
        String id = here.household(here.facts("phone", "13812340772"), member("head", "王某", man(1970)));
        assertThat(changes(id)).isEmpty();
        correct(id, Json.of(), "phone", "13812340773");

        try (var connection = here.world.asOwner(); var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT content FROM household_version WHERE household_id = " + id)) {
            assertThat(rows.next()).isTrue();
            assertThat(new String(rows.getBytes(1), java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("13812340772", "phone");
        }
    }

    private void correct(String id, Map<String, @Nullable Object> change, @Nullable Object... more) {
        here.officer().ifMatch(here.version(id)).put("/households/" + id,
                Json.of("household", here.facts(more), "change", change)).expect(200);
    }

    private void record(String id, String day, String amount) {
        here.officer().post("/households/" + id + "/income-statements", Json.of(
                "purpose", "annual", "referenceDate", day, "alignment", "month", "memberBasis", "registered", "items",
                List.of(Json.of("kind", "migrant_work", "amount", amount,
                        "period", LocalDate.parse(day).minusMonths(3).toString().substring(0, 7))))).expect(201);
    }

    private void guarantee(String id, String day, String grade) {
        here.officer().post("/households/" + id + "/guarantees", Json.of("kind", "housing", "assessedOn", day,
                "purpose", "monitoring", "problem", false, "housingGrade", grade)).expect(201);
    }

    private JsonNode on(String id, LocalDate day) {
        return here.officer().get("/households/" + id + "?asOf=" + day).expect(200).json();
    }

    private JsonNode changes(String id) {
        return here.officer().get("/households/" + id + "/changes").expect(200).json().path("items");
    }

    private List<String> namesOn(String id, LocalDate day) {
        return on(id, day).path("members").findValues("facts").stream()
                .map(facts -> facts.path("relation").asText() + " " + facts.path("name").asText()).toList();
    }

    private static JsonNode memberOf(JsonNode page, String name) {
        for (JsonNode member : page.path("members")) {
            if (member.path("facts").path("name").asText().equals(name)) {
                return member;
            }
        }
        throw new AssertionError("no member " + name);
    }

    private static String personOf(JsonNode members, String name) {
        for (JsonNode member : members) {
            if (member.path("facts").path("name").asText().equals(name)) {
                return member.path("personId").asText();
            }
        }
        throw new AssertionError("no member " + name);
    }
}
