package org.shouwang.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.Neighbourhood.faults;
import static org.shouwang.household.Neighbourhood.form;
import static org.shouwang.household.Neighbourhood.man;
import static org.shouwang.household.Neighbourhood.member;
import static org.shouwang.household.Neighbourhood.woman;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.kernel.Sex;
import org.shouwang.world.Clause;
import org.shouwang.world.Json;

class ChangeHouseholdTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final Neighbourhood here = new Neighbourhood("130623100003", "130623100004");

    @Test
    void aPageCanBeEditedAsItIsShownAndMaskedNumbersStay() {
        String id = here.household(
                here.facts("phone", "13812340002", "bankName", "农商行", "bankAccount", "6222021234567890"),
                member("head", "王某", man(1970), "phone", "13912340003"));
        JsonNode page = here.page(id);
        var household = form(page.path("household"));
        household.put("address", "西街3号");

        var receipt = here.officer().ifMatch(here.version(id)).put("/households/" + id, Json.of("household", household)).expect(200);

        assertThat(receipt.etag()).isEqualTo("\"2\"");
        JsonNode after = here.page(id);
        assertThat(after.path("household").path("address").asText()).isEqualTo("西街3号");
        assertThat(after.path("household").path("phone").asText()).isEqualTo("138****0002");
        assertThat(after.path("household").path("bankAccount").asText()).endsWith("7890");
        assertThat(here.as(Role.TOWNSHIP_STATION)
                .post("/households/" + id + "/unmasking", Json.of("purpose", "data_quality", "fields", List.of("phone"), "reason", "核对户联系电话"))
                .expect(200).json().path("phone").asText()).isEqualTo("13812340002");
    }

    @Test
    void whoeverComesSecondIsToldAndChangesNothing() {
        String id = here.household();
        String seen = here.version(id);
        var body = Json.of("household", here.facts("address", "一号"));
        here.officer().ifMatch(seen).put("/households/" + id, body).expect(200);

        here.as(Role.TOWNSHIP_STATION).ifMatch(seen).put("/households/" + id, Json.of("household", here.facts("address", "二号")))
                .expectProblem(412, "stale");
        here.officer().put("/households/" + id, body).expectProblem(428, "version-missing");

        assertThat(here.page(id).path("household").path("address").asText()).isEqualTo("一号");
    }

    @Test
    @Clause("HB-04")
    void anOutOfPovertyHouseholdCannotBecomeAGeneralOne() {
        String id = here.household(here.facts("householdType", "out_of_poverty", "outOfPovertyYear", 2018), member("head", "王某", man(1970)));

        here.officer().ifMatch(here.version(id)).put("/households/" + id, Json.of("household", here.facts()))
                .expectProblem(409, "out-of-poverty-permanent");

        assertThat(here.page(id).path("household").path("householdType").asText()).isEqualTo("out_of_poverty");
    }

    @Test
    void nobodyElsesHouseholdIsFoundWhoeverAsks() {
        String id = here.household();
        var body = Json.of("household", here.facts());
        var strangers = List.of(
                here.world.as(Role.VILLAGE_OFFICER, here.nextVillage),
                here.world.as(Role.COUNTY_CENTRE, Neighbourhood.NEIGHBOUR_COUNTY),
                here.world.as(Role.VILLAGE_OFFICER, Neighbourhood.OTHER_PROVINCE_VILLAGE));

        var answers = strangers.stream().flatMap(stranger -> List.of(
                stranger.get("/households/" + id),
                stranger.ifMatch("\"1\"").put("/households/" + id, body),
                stranger.post("/households/" + id + "/members", member("son", "某", man(1999))),
                stranger.post("/households/" + id + "/members/1/departure", Json.of("on", TODAY.toString(), "reason", "death")),
                stranger.post("/households/" + id + "/income-statements", Json.of()),
                stranger.post("/households/" + id + "/guarantees", Json.of()),
                stranger.get("/households/" + id + "/income-statements"),
                stranger.get("/households/999")).stream()).toList();

        assertThat(answers).allSatisfy(answer -> answer.expectProblem(404, "not-found"));
        assertThat(answers.stream().map(answer -> answer.withoutTrace()).distinct()).hasSize(1);
    }

    @Test
    @Clause({"GZ-30", "GZ-16"})
    void aBirthAddsAMemberFromItsDayAndTheSameIncomeIsDividedAmongMore() {
        String id = here.household(here.facts(), member("head", "王某", man(1990)), member("spouse", "李某", woman(1991)),
                member("son", "王大", man(2015)), member("daughter", "王二", woman(2018)));
        here.officer().post("/households/" + id + "/income-statements", Json.of(
                "purpose", "identification", "referenceDate", TODAY.toString(), "alignment", "month", "memberBasis", "registered",
                "items", List.of(Json.of("kind", "migrant_work", "amount", "27000", "period", TODAY.minusMonths(3).toString().substring(0, 7)))))
                .expect(201);
        LocalDate born = TODAY.minusDays(1);

        here.officer().post("/households/" + id + "/members",
                member("son", "王三", Neighbourhood.idNumber(Sex.MALE, born), "joinedOn", born.toString(), "joinReason", "birth"))
                .expect(201);

        JsonNode page = here.page(id);
        assertThat(page.path("memberCount").asInt()).isEqualTo(5);
        assertThat(page.path("latestStatement").path("memberCount").asInt()).isEqualTo(4);
        assertThat(page.path("latestStatement").path("netIncomePerCapita").asText()).isEqualTo("6750.00");
        assertThat(page.path("latestStatement").path("netIncomePerCapitaToday").asText()).isEqualTo("5400.00");
    }

    @Test
    @Clause("GZ-30")
    void aDaughterMarriesIntoAnotherHouseholdOfTheCounty() {
        String daughter = woman(1999);
        String home = here.household(here.facts(), member("head", "王某", man(1970)), member("daughter", "王花", daughter));
        String other = here.household(here.facts(), member("head", "张某", man(1998)));
        String personId = here.page(home).path("members").get(1).path("personId").asText();
        var joining = member("spouse", "王花", daughter, "joinedOn", TODAY.toString(), "joinReason", "marriage_in");

        assertThat(faults(here.officer().post("/households/" + other + "/members", joining).expectProblem(400, "invalid-input")))
                .containsExactly("/idNumber person.registered");
        here.officer().post("/households/" + home + "/members/" + personId + "/departure",
                Json.of("on", TODAY.toString(), "reason", "marriage_out")).expect(200);
        here.officer().post("/households/" + other + "/members", joining).expect(201);

        assertThat(here.page(home).path("memberCount").asInt()).isEqualTo(1);
        assertThat(here.page(home).path("formerMembers").get(0).path("leaveReason").asText()).isEqualTo("marriage_out");
        assertThat(here.page(other).path("members").get(1).path("personId").asText()).isEqualTo(personId);
    }

    @Test
    @Clause("DQ-033")
    void whenTheHeadDiesAnotherHeadIsNamedWithEverybodysRelation() {
        String id = here.household(here.facts(), member("head", "王老", man(1950)), member("spouse", "李老", woman(1952)),
                member("son", "王壮", man(1980)));
        JsonNode members = here.page(id).path("members");
        String head = members.get(0).path("personId").asText();
        String widow = members.get(1).path("personId").asText();
        String son = members.get(2).path("personId").asText();
        String departure = "/households/" + id + "/members/" + head + "/departure";

        assertThat(faults(here.officer().post(departure, Json.of("on", TODAY.toString(), "reason", "death"))
                .expectProblem(400, "invalid-input"))).containsExactly("/relations relations.incomplete");
        here.officer().post(departure, Json.of("on", TODAY.toString(), "reason", "death", "relations", List.of(
                Json.of("personId", son, "relation", "head"), Json.of("personId", widow, "relation", "mother")))).expect(200);

        JsonNode after = here.page(id);
        assertThat(after.path("members").get(0).path("facts").path("name").asText()).isEqualTo("王壮");
        assertThat(after.path("members").get(1).path("facts").path("relation").asText()).isEqualTo("mother");
        assertThat(here.officer().post("/households/search", Json.of("householdNo", after.path("householdNo").asText()))
                .json().path("items").get(0).path("headName").asText()).isEqualTo("王壮");
    }

    @Test
    void whenTheLastMemberDiesTheHouseholdLeavesTheRegisterAndStaysAsItWas() {
        String id = here.household();
        String person = here.page(id).path("members").get(0).path("personId").asText();

        here.officer().post("/households/" + id + "/members/" + person + "/departure",
                Json.of("on", TODAY.toString(), "reason", "death")).expect(200);

        JsonNode page = here.page(id);
        assertThat(page.path("status").asText()).isEqualTo("extinct");
        assertThat(page.path("abilities").toString()).doesNotContain("correctHousehold", "addMember");
        here.officer().ifMatch(here.version(id)).put("/households/" + id, Json.of("household", here.facts()))
                .expectProblem(409, "household-left");
    }

    @Test
    void aMemberLeavesNeitherTomorrowNorBeforeJoiningNorWithoutReason() {
        String id = here.household();
        String person = here.page(id).path("members").get(0).path("personId").asText();
        String departure = "/households/" + id + "/members/" + person + "/departure";

        assertThat(faults(here.officer().post(departure, Json.of("on", TODAY.plusDays(1).toString(), "reason", "death"))))
                .containsExactly("/on date.future");
        assertThat(faults(here.officer().post(departure, Json.of()))).containsExactly("/on required", "/reason required");
    }

    @Test
    void aMemberIsCorrectedByWhoSawTheLastVersion() {
        String id = here.household(here.facts(), member("head", "王某", man(1970)), member("son", "王错", man(1999)));
        JsonNode son = here.page(id).path("members").get(1);
        String path = "/households/" + id + "/members/" + son.path("personId").asText();
        var corrected = form(son.path("facts"));
        corrected.put("name", "王对");
        corrected.put("educationLevel", "junior_college");

        here.officer().put(path, corrected).expectProblem(428, "version-missing");
        here.officer().ifMatch(here.version(id)).put(path, corrected).expect(200);
        here.officer().ifMatch("\"1\"").put(path, corrected).expectProblem(412, "stale");

        JsonNode facts = here.page(id).path("members").get(1).path("facts");
        assertThat(facts.path("name").asText()).isEqualTo("王对");
        assertThat(facts.path("educationLevel").asText()).isEqualTo("junior_college");
    }

    @Test
    @Clause("DQ-033")
    void theOnlyHeadCannotBeCorrectedAway() {
        String id = here.household();
        JsonNode head = here.page(id).path("members").get(0);
        var corrected = form(head.path("facts"));
        corrected.put("relation", "son");

        assertThat(faults(here.officer().ifMatch("\"1\"")
                .put("/households/" + id + "/members/" + head.path("personId").asText(), corrected)
                .expectProblem(400, "invalid-input"))).containsExactly("/relation head.missing");
    }

    @Test
    void aHouseholdMovesToAnotherVillageOfTheCountyWithAllThatBelongsToIt() {
        String id = here.household();
        here.officer().post("/households/" + id + "/guarantees", Json.of("kind", "water", "assessedOn", TODAY.toString(),
                "purpose", "monitoring", "problem", false, "water", Json.of("qualityOk", true))).expect(201);
        var moved = Json.of("household", here.facts("regionCode", here.nextVillage));

        assertThat(faults(here.officer().ifMatch(here.version(id)).put("/households/" + id, moved)))
                .containsExactly("/household/regionCode region.unknown");
        here.as(Role.COUNTY_CENTRE).ifMatch(here.version(id)).put("/households/" + id, moved).expect(200);

        here.officer().get("/households/" + id).expectProblem(404, "not-found");
        JsonNode page = here.world.as(Role.VILLAGE_OFFICER, here.nextVillage).get("/households/" + id).expect(200).json();
        assertThat(page.path("members")).hasSize(1);
        assertThat(page.path("guarantees")).hasSize(1);
    }
}
