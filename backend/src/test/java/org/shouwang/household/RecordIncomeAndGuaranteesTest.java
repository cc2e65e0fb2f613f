package org.shouwang.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.Neighbourhood.faults;
import static org.shouwang.household.Neighbourhood.man;
import static org.shouwang.household.Neighbourhood.member;
import static org.shouwang.household.Neighbourhood.woman;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Answer;
import org.shouwang.world.Clause;
import org.shouwang.world.Json;

class RecordIncomeAndGuaranteesTest {

    private final Neighbourhood here = new Neighbourhood("130623100204", "130623100205");

    @Test
    @Clause({"GZ-18", "GZ-10"})
    void anIncomeOfTheYearBeforeTheProcedureIsReckonedAndWhatLiesOutsideIsKeptButNotCounted() {
        String id = fourPeople();

        record(id, "month",
                item("migrant_work", "30000", "2022-04"), item("crops", "12000", "2021-05"), item("crops_expense", "2000", "2021-09"),
                item("medical_self_paid", "15000", "2022-03"), item("migrant_work", "9999", "2021-04")).expect(201);

        JsonNode statement = here.officer().get("/households/" + id + "/income-statements").expect(200).json().path("items").get(0);
        assertThat(statement.path("windowFrom").asText()).isEqualTo("2021-05-01");
        assertThat(statement.path("windowTo").asText()).isEqualTo("2022-04-30");
        assertThat(statement.path("netIncome").asText()).isEqualTo("40000.00");
        assertThat(statement.path("netIncomePerCapita").asText()).isEqualTo("10000.00");
        assertThat(statement.path("referenceIncomePerCapita").asText()).isEqualTo("6250.00");
        assertThat(statement.path("formula").asText()).isEqualTo("net_plus_claim_minus_self_paid");
        assertThat(statement.path("items")).hasSize(5);
        assertThat(statement.path("items").get(4).path("counted").asBoolean()).isFalse();
    }

    @Test
    @Clause("GZ-18")
    void alignmentAndWhoIsDividedAmongAreSaidByWhoRecordsAndNeverAssumed() {
        String id = fourPeople();

        assertThat(faults(here.officer().post("/households/" + id + "/income-statements",
                Json.of("purpose", "identification", "referenceDate", "2022-05-16")).expectProblem(400, "invalid-input")))
                .containsExactlyInAnyOrder("/alignment required", "/memberBasis required");
        assertThat(faults(here.officer().post("/households/" + id + "/income-statements",
                Json.of("purpose", "identification", "referenceDate", "2022-05-16", "alignment", "day", "memberBasis", "resident"))))
                .containsExactly("/memberCount required");
        assertThat(faults(record(id, "day", item("migrant_work", "1", "2021-05")))).containsExactly("/items/0/period period.straddles");
    }

    @Test
    void badItemsAreAllToldWithTheirPlaces() {
        String id = fourPeople();

        assertThat(faults(record(id, "month",
                item("robbery", "1", "2022-01"), item("crops", "-5", "2022-01"), item("crops", "1.234", "2022-13"),
                Json.of("kind", "dibao", "amount", "1", "period", "2022-01", "personId", "77")).expectProblem(400, "invalid-input")))
                .containsExactlyInAnyOrder(
                        "/items/0/kind unknown-code", "/items/1/amount amount.form", "/items/2/amount amount.form",
                        "/items/2/period period.form", "/items/3/personId person.not-member");
    }

    @Test
    @Clause("GZ-30")
    void identificationAndEliminationEachKeepTheirOwnStatementAndGuarantee() {
        String id = fourPeople();
        for (String purpose : List.of("identification", "elimination")) {
            var statement = statement("month", item("migrant_work", "100", "2022-01"));
            statement.put("purpose", purpose);
            here.officer().post("/households/" + id + "/income-statements", statement).expect(201);
            here.officer().post("/households/" + id + "/guarantees",
                    Json.of("kind", "housing", "assessedOn", "2022-05-16", "purpose", purpose, "problem", false, "housingGrade", "B")).expect(201);
        }

        JsonNode statements = here.officer().get("/households/" + id + "/income-statements").json().path("items");
        assertThat(statements.findValuesAsText("purpose")).containsExactly("elimination", "identification");
        assertThat(here.page(id).path("guarantees").findValuesAsText("purpose")).containsExactly("elimination", "identification");
    }

    @Test
    @Clause("GZ-15")
    void aDangerousHouseWithoutMeasureAndADropoutStandOutOnThePage() {
        String id = fourPeople();
        String child = here.page(id).path("members").get(3).path("personId").asText();
        guarantee(id, Json.of("kind", "housing", "housingGrade", "D", "problem", false)).expect(201);
        guarantee(id, Json.of("kind", "education", "personIds", List.of(child), "problem", true, "measures", "送教上门")).expect(201);
        guarantee(id, Json.of("kind", "water", "problem", false, "water", Json.of("qualityOk", true, "minutesToFetch", 5))).expect(201);

        for (JsonNode card : here.page(id).path("guarantees")) {
            switch (card.path("kind").asText()) {
                case "housing" -> assertThat(card.path("unanswered").asBoolean()).isTrue();
                case "education" -> {
                    assertThat(card.path("unsafe").asBoolean()).isTrue();
                    assertThat(card.path("unanswered").asBoolean()).isFalse();
                    assertThat(card.path("personIds").get(0).asText()).isEqualTo(child);
                }
                default -> assertThat(card.path("unsafe").asBoolean()).isFalse();
            }
        }
        assertThat(faults(guarantee(id, Json.of("kind", "water", "problem", false, "housingGrade", "A"))))
                .containsExactly("/housingGrade not-allowed-here");
    }

    @Test
    @Clause("SX-07")
    void theFileNamesWhatIsMissingAndItsScoreRisesWhenThatIsRecorded() {
        String id = fourPeople();
        JsonNode before = here.page(id).path("completeness");
        record(id, "month", item("migrant_work", "100", "2022-01")).expect(201);
        JsonNode after = here.page(id).path("completeness");

        assertThat(before.path("missing").findValuesAsText("item")).contains("income_statement", "guarantee_water", "health");
        assertThat(after.path("missing").findValuesAsText("item")).doesNotContain("income_statement").contains("guarantee_water");
        assertThat(after.path("score").asInt()).isGreaterThan(before.path("score").asInt());
    }

    @Test
    void whoMayNotWriteIsRefusedAndARepeatedRecordIsKeptOnce() {
        String id = fourPeople();
        var body = statement("month", item("migrant_work", "100", "2022-01"));

        here.as(Role.GRID_WORKER).post("/households/" + id + "/income-statements", body).expectProblem(403, "forbidden");
        here.officer().withKey("statement-" + id).post("/households/" + id + "/income-statements", body).expect(201);
        here.officer().withKey("statement-" + id).post("/households/" + id + "/income-statements", body).expect(201);
        assertThat(here.officer().get("/households/" + id + "/income-statements").json().path("items")).hasSize(1);
    }

    private String fourPeople() {
        return here.household(here.facts(), member("head", "王某", man(1980)), member("spouse", "李某", woman(1981)),
                member("son", "王大", man(2005)), member("daughter", "王小", woman(2012)));
    }

    private Answer guarantee(String id, Map<String, @Nullable Object> body) {
        body.put("assessedOn", "2022-05-16");
        body.put("purpose", "monitoring");
        return here.officer().post("/households/" + id + "/guarantees", body);
    }

    @SafeVarargs
    private Answer record(String id, String alignment, Map<String, @Nullable Object>... items) {
        return here.officer().post("/households/" + id + "/income-statements", statement(alignment, items));
    }

    @SafeVarargs
    private static Map<String, @Nullable Object> statement(String alignment, Map<String, @Nullable Object>... items) {
        return Json.of("purpose", "monitoring", "referenceDate", "2022-05-16", "alignment", alignment,
                "memberBasis", "registered", "attestedBy", "王某", "items", List.of(items));
    }

    private static Map<String, @Nullable Object> item(String kind, String amount, String period) {
        return Json.of("kind", kind, "amount", amount, "period", period);
    }
}
