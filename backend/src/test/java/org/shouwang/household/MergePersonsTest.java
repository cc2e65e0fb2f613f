package org.shouwang.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.Neighbourhood.faults;
import static org.shouwang.household.Neighbourhood.man;
import static org.shouwang.household.Neighbourhood.member;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.Clause;
import org.shouwang.world.Eventually;
import org.shouwang.world.Json;

class MergePersonsTest {

    private final Neighbourhood here = new Neighbourhood("130623100209", "130623100210");
    private final Api county = here.as(Role.COUNTY_CENTRE);
    private final Api city = here.as(Role.CITY_CENTRE);

    @Test
    void aPersonWhoIsRegisteredTwiceLeavesOneHouseholdAndComesBackWhenTheMergeIsUndone() {
        String home = here.household(here.facts(), member("head", "王某", man(1970)), member("son", "王重", man(1999)));
        String other = here.household(here.facts(), member("head", "王重", man(1999)));
        JsonNode kept = here.page(other);
        JsonNode dropped = here.page(home).path("members").get(1);

        assertThat(faults(merge(county, home, dropped, kept, false))).containsExactly("/confirmed person.not-confirmed");
        String id = merge(county, home, dropped, kept, true).expect(201).json().path("id").asText();

        assertThat(here.page(home).path("memberCount").asInt()).isEqualTo(1);
        assertThat(here.page(home).path("formerMembers").get(0).path("leaveReason").asText()).isEqualTo("duplicate");
        assertThat(here.page(other).path("memberCount").asInt()).isEqualTo(1);
        JsonNode listed = listed(county, id);
        assertThat(listed.path("daysLeft").asInt()).isEqualTo(30);
        assertThat(listed.path("householdId").asText()).isEqualTo(home);

        county.post("/person-merges/" + id + "/undoing", Json.of("reason", "不是同一人")).expect(200);

        assertThat(here.page(home).path("members").get(1).path("facts").path("name").asText()).isEqualTo("王重");
        assertThat(here.page(home).path("members").get(1).path("personId").asText()).isEqualTo(dropped.path("personId").asText());
        assertThat(here.page(home).path("formerMembers")).isEmpty();
        assertThat(listed(county, id).path("daysLeft").asInt()).isZero();
        county.post("/person-merges/" + id + "/undoing", Json.of("reason", "再次撤销")).expectProblem(409, "merge-over");
        assertThat(here.officer().get("/households/" + home + "/changes").expect(200).json().path("items").findValuesAsText("operation"))
                .containsExactly("undoPersonMerge", "mergePersons");
    }

    @Test
    @Clause("DQ-001")
    void aDuplicateOfTwoCountiesIsMergedByWhoCoversBothAndByNobodyElse() {
        String card = man(1972);
        String mine = here.household(here.facts(), member("head", "双某", card));
        String theirs = here.world.as(Role.COUNTY_CENTRE, Neighbourhood.NEIGHBOUR_COUNTY).post("/households", here.registration(
                here.facts("regionCode", Neighbourhood.NEIGHBOUR_VILLAGE), member("head", "双某", card))).expect(201).json().path("id").asText();
        Eventually.get(() -> city.get("/duplicate-persons?limit=100").expect(200).text(), text -> text.contains(mine));
        JsonNode kept = city.get("/households/" + theirs + "?purpose=data_quality").expect(200).json();
        JsonNode dropped = here.page(mine).path("members").get(0);

        assertThat(faults(merge(county, mine, dropped, kept, false))).containsExactly("/householdNo household.unknown");
        merge(here.world.as(Role.COUNTY_CENTRE, Neighbourhood.NEIGHBOUR_COUNTY), mine, dropped, kept, false).expectProblem(404, "not-found");
        merge(here.world.as(Role.PROVINCE_CENTRE, "52"), mine, dropped, kept, false).expectProblem(404, "not-found");
        merge(here.officer(), mine, dropped, kept, false).expectProblem(403, "forbidden");
        String id = merge(city, mine, dropped, kept, false).expect(201).json().path("id").asText();

        assertThat(here.page(mine).path("status").asText()).isEqualTo("merged");
        assertThat(city.get("/duplicate-persons?limit=100").expect(200).text()).doesNotContain(mine);
        assertThat(county.get("/person-merges?limit=100").expect(200).text()).doesNotContain(id);
        county.post("/person-merges/" + id + "/undoing", Json.of("reason", "不归我县管")).expectProblem(404, "not-found");
        city.post("/person-merges/" + id + "/undoing", Json.of("reason", "查错了人")).expect(200);
        assertThat(here.page(mine).path("status").asText()).isEqualTo("active");
        assertThat(here.page(mine).path("memberCount").asInt()).isEqualTo(1);
        assertThat(city.get("/duplicate-persons?limit=100").expect(200).text()).contains(mine);
    }

    @Test
    void aHeadOfOthersIsNotDroppedAndARecordIsNotMergedWithItself() {
        String home = here.household(here.facts(), member("head", "王某", man(1970)), member("son", "王子", man(1999)));
        JsonNode page = here.page(home);
        JsonNode other = here.page(here.household());

        assertThat(faults(merge(county, home, page.path("members").get(0), other, true))).containsExactly("/personId person.head");
        assertThat(faults(merge(county, home, page.path("members").get(0), page, true))).contains("/personId person.same");
        assertThat(faults(county.ifMatch("\"1\"").post("/households/" + home + "/members/" + page.path("members").get(1).path("personId").asText()
                + "/merge", Json.of()))).containsExactlyInAnyOrder("/householdNo required", "/personId required", "/reason required");
    }

    @Test
    void whoLivesElsewhereByNowOrWasMergedTooLongAgoDoesNotComeBack() throws SQLException {
        String card = man(1998);
        String home = here.household(here.facts(), member("head", "王某", man(1970)), member("son", "王走", card));
        JsonNode kept = here.page(here.household());
        String moved = merge(county, home, here.page(home).path("members").get(1), kept, true).expect(201).json().path("id").asText();
        here.household(here.facts(), member("head", "王走", card));
        county.post("/person-merges/" + moved + "/undoing", Json.of("reason", "不是同一人")).expectProblem(409, "merge-changed");

        String late = here.household(here.facts(), member("head", "王某", man(1970)), member("son", "王晚", man(1997)));
        String old = merge(county, late, here.page(late).path("members").get(1), kept, true).expect(201).json().path("id").asText();
        try (var connection = here.world.asOwner(); var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE household_person_merge SET merged_at = merged_at - INTERVAL 31 DAY WHERE id = " + old);
        }
        county.post("/person-merges/" + old + "/undoing", Json.of("reason", "不是同一人")).expectProblem(409, "merge-over");
    }

    private static Answer merge(Api who, String household, JsonNode dropped, JsonNode keptPage, boolean confirmed) {
        Map<String, @Nullable Object> form = Json.of("householdNo", keptPage.path("householdNo").asText(),
                "personId", keptPage.path("members").get(0).path("personId").asText(), "confirmed", confirmed, "reason", "两次登记");
        return who.ifMatch("\"1\"").post("/households/" + household + "/members/" + dropped.path("personId").asText() + "/merge", form);
    }

    private static JsonNode listed(Api who, String id) {
        for (JsonNode item : who.get("/person-merges?limit=100").expect(200).json().path("items")) {
            if (item.path("id").asText().equals(id)) {
                return item;
            }
        }
        throw new AssertionError("not in the list: " + id);
    }
}
