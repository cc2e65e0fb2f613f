package org.shouwang.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.Neighbourhood.faults;
import static org.shouwang.household.Neighbourhood.man;
import static org.shouwang.household.Neighbourhood.member;
import static org.shouwang.household.Neighbourhood.texts;
import static org.shouwang.household.Neighbourhood.woman;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Clause;
import org.shouwang.world.Json;

class RegisterHouseholdTest {

    private final Neighbourhood here = new Neighbourhood("130623100001", "130623100002");

    @Test
    @Clause("HB-02")
    void aVillageOfficerRegistersAHouseholdThatWasNeverPoorAndFindsItOnItsPage() {
        var receipt = here.officer().post("/households", here.registration(
                        here.facts("address", "东街12号", "phone", "138 1234 0001", "hukouKind", "rural", "relocationKind", "none"),
                        member("head", "王建国", man(1968), "ethnicity", "han", "labourCapacity", "ordinary"),
                        member("spouse", "李秀英", woman(1970), "labourCapacity", "weak"),
                        member("son", "王磊", man(1995), "labourCapacity", "skilled")))
                .expect(201);

        assertThat(receipt.header("Location")).contains("/api/v1/households/" + receipt.json().path("id").asText());
        var page = here.page(receipt.json().path("id").asText());
        assertThat(page.path("householdNo").asText()).hasSize(13);
        assertThat(page.path("household").path("householdType").asText()).isEqualTo("general");
        assertThat(page.path("household").path("phone").asText()).isEqualTo("138****0001");
        assertThat(page.path("memberCount").asInt()).isEqualTo(3);
        assertThat(page.path("labourCount").asInt()).isEqualTo(2);
        assertThat(page.path("weakLabourCount").asInt()).isEqualTo(1);
        assertThat(page.path("wholeNoLabour").asBoolean()).isFalse();
        assertThat(page.path("members").get(0).path("facts").path("name").asText()).isEqualTo("王建国");
        assertThat(page.path("members").get(1).path("facts").path("sex").asText()).isEqualTo("female");
        assertThat(page.path("region").get(5 - 1).path("code").asText()).isEqualTo(here.village);
    }

    @Test
    void allFaultsAreToldAtOnceInBothLanguagesWithTheirPlaces() {
        var answer = here.officer().post("/households", here.registration(
                        here.facts("phone", "1381234", "householdType", "rich", "bankAccount", "6222021234567890"),
                        member("son", "王磊", "110105194912310020", "phone", "12812345678", "ethnicity", "martian"),
                        member("daughter", "王强", man(1990)),
                        member("head", "", man(1960), "health", Json.of("statuses", List.of("healthy", "disabled")))))
                .expectProblem(400, "invalid-input");

        assertThat(faults(answer)).containsExactlyInAnyOrder(
                "/household/phone phone.length",
                "/household/householdType unknown-code",
                "/household/bankName required",
                "/members/0/idNumber id-number.check-character",
                "/members/0/phone phone.prefix",
                "/members/0/ethnicity unknown-code",
                "/members/1/relation relation.sex",
                "/members/2/name required");
        assertThat(answer.json().path("errors").get(0).path("message").asText()).isNotEmpty();
        assertThat(answer.json().path("errors").get(0).path("messageEn").asText()).isNotEmpty();
    }

    @Test
    @Clause({"DQ-017", "DQ-018", "DQ-019", "DQ-027"})
    void badNumbersAreRefusedEachForItsOwnReason() {
        String card = man(1971);
        var answer = here.officer().post("/households", here.registration(
                        here.facts(),
                        member("head", "甲", card.substring(0, 17)),
                        member("son", "乙", card.substring(0, 17) + (card.endsWith("0") ? "1" : "0")),
                        member("son", "丙", card + "84"),
                        member("son", "丁", card + "45", "phone", "13912345"),
                        member("son", "戊", card + "44", "idType", "identity_card")))
                .expectProblem(400, "invalid-input");

        assertThat(faults(answer)).contains(
                "/members/0/idNumber id-number.length",
                "/members/1/idNumber id-number.check-character",
                "/members/2/idNumber id-number.disability-type",
                "/members/3/idNumber id-number.disability-grade",
                "/members/3/phone phone.length",
                "/members/4/idType id-number.type");
    }

    @Test
    @Clause({"DQ-020", "DQ-033"})
    void aHouseholdWithoutHeadOrWithAHusbandOfAManIsRefused() {
        var headless = here.officer().post("/households",
                here.registration(here.facts(), member("son", "王磊", man(1990)))).expectProblem(400, "invalid-input");
        var alike = here.officer().post("/households", here.registration(
                here.facts(), member("head", "王磊", man(1990)), member("spouse", "张伟", man(1991)))).expectProblem(400, "invalid-input");

        assertThat(faults(headless)).containsExactly("/members head.missing");
        assertThat(faults(alike)).containsExactly("/members/1/relation relation.spouse-sex");
    }

    @Test
    @Clause("DQ-001")
    void aPersonOfTheCountyIsRegisteredOnceAlsoWithTheDisabilityCertificate() {
        String card = man(1975);
        here.household(here.facts(), member("head", "赵一", card));

        var again = here.as(Role.COUNTY_CENTRE).post("/households", here.registration(
                here.facts("regionCode", here.nextVillage),
                member("head", "赵一", card + "44"))).expectProblem(400, "invalid-input");

        assertThat(faults(again)).containsExactly("/members/0/idNumber person.registered");
    }

    @Test
    @Clause("DQ-001")
    void anotherCountyRegistersTheSamePersonAndIsNotToldOfThisOne() {
        String card = man(1976);
        here.household(here.facts(), member("head", "钱二", card));
        var neighbour = here.world.as(Role.COUNTY_CENTRE, Neighbourhood.NEIGHBOUR_COUNTY);

        neighbour.post("/households", here.registration(
                here.facts("regionCode", Neighbourhood.NEIGHBOUR_VILLAGE), member("head", "钱二", card))).expect(201);

        var found = neighbour.post("/households/search", Json.of("idNumber", card)).expect(200).json();
        assertThat(found.path("items")).hasSize(1);
        assertThat(found.path("items").get(0).path("regionCode").asText()).isEqualTo(Neighbourhood.NEIGHBOUR_VILLAGE);
    }

    @Test
    void aPlaceThatDoesNotExistAndOneOfAnotherVillageCountyOrProvinceGetTheSameAnswer() {
        var bodies = List.of("130623100999", here.nextVillage, Neighbourhood.NEIGHBOUR_VILLAGE, Neighbourhood.OTHER_PROVINCE_VILLAGE)
                .stream()
                .map(code -> here.officer()
                        .post("/households", here.registration(here.facts("regionCode", code), member("head", "孙三", man(1980))))
                        .expectProblem(400, "invalid-input").withoutTrace())
                .distinct()
                .toList();

        assertThat(bodies).hasSize(1);
        assertThat(bodies.getFirst()).contains("region.unknown");
    }

    @Test
    void aHouseholdLivesInAVillageOrGroupNotInATownship() {
        var answer = here.as(Role.COUNTY_CENTRE).post("/households", here.registration(
                here.facts("regionCode", here.village.substring(0, 9)), member("head", "周五", man(1980))))
                .expectProblem(400, "invalid-input");

        assertThat(faults(answer)).contains("/household/regionCode region.level");
    }

    @Test
    void aNationalNumberBelongsToOneHouseholdOfTheCounty() {
        String number = "N" + System.nanoTime();
        here.household(here.facts("nationalHouseholdNo", number), member("head", "吴六", man(1980)));

        var again = here.officer().post("/households", here.registration(
                here.facts("nationalHouseholdNo", number), member("head", "吴七", man(1981)))).expectProblem(400, "invalid-input");

        assertThat(faults(again)).containsExactly("/household/nationalHouseholdNo national-no.taken");
    }

    @Test
    void whoSendsTheSameRegistrationTwiceRegistersOnce() {
        var body = here.registration(here.facts(), member("head", "郑八", man(1982)));
        var once = here.officer().withKey("register-zheng-ba").post("/households", body).expect(201);
        var twice = here.officer().withKey("register-zheng-ba").post("/households", body).expect(201);

        assertThat(twice.text()).isEqualTo(once.text());
    }

    @Test
    void aGridWorkerAndACityOfficialMayNotRegister() {
        var body = here.registration(here.facts(), member("head", "冯九", man(1983)));

        here.as(Role.GRID_WORKER).post("/households", body).expectProblem(403, "forbidden");
        here.as(Role.CITY_CENTRE).post("/households", body).expectProblem(403, "forbidden");
        here.world.anonymous().post("/households", body).expectProblem(401, "unauthenticated");
    }

    @Test
    @Clause("GZ-06")
    void aRelocatedHouseholdWithNewDibaoShowsBothReasonsAndStandsInTheListOnce() {
        String id = here.household(
                here.facts("relocationKind", "resettled", "keyGroups", List.of("new_rural_dibao")), member("head", "陈十", man(1984)));
        String plain = here.household();

        var listed = here.officer().get("/households?keyGroup=true&limit=100").expect(200).json().path("items");

        assertThat(listed.findValuesAsText("id")).containsOnlyOnce(id).doesNotContain(plain);
        listed.forEach(item -> {
            if (item.path("id").asText().equals(id)) {
                assertThat(texts(item.path("keyGroupReasons"))).containsExactly("new_rural_dibao", "relocation");
            }
        });
    }
}
