package org.shouwang.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.Neighbourhood.man;
import static org.shouwang.household.Neighbourhood.member;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Api;
import org.shouwang.world.Json;

/** An official looks at the figures of the own area; each is a link to the list that it counts. */
class SummarizeHouseholdsTest {

    private final Neighbourhood here = new Neighbourhood("130623102200", "130623102201");

    @Test
    void householdsOfTheAreaAreCountedByTypeKeyGroupAndStatusAndNobodyElses() {
        here.household();
        here.household(here.facts("householdType", "out_of_poverty"), member("head", "王某", man(1960)));
        here.household(here.facts("householdType", "out_of_poverty", "keyGroups", List.of("monitoring_target", "warning_object")),
                member("head", "王某", man(1961)));
        here.household(here.facts("keyGroups", List.of("warning_object")), member("head", "王某", man(1962)));
        leave(here.household(here.facts("keyGroups", List.of("warning_object")), member("head", "王某", man(1963))));
        here.as(Role.COUNTY_CENTRE).post("/households", here.registration(
                here.facts("regionCode", here.nextVillage), member("head", "邻某", man(1964)))).expect(201);

        for (Api inside : List.of(here.officer(), here.as(Role.GRID_WORKER), here.as(Role.PROVINCE_CENTRE))) {
            JsonNode summary = inside.get("/household-summary?region=" + here.village).expect(200).json();

            assertThat(figures(summary.path("householdTypes"))).isEqualTo(Map.of("general", 2, "out_of_poverty", 2));
            assertThat(figures(summary.path("tags"))).isEqualTo(Map.of("monitoring_target", 1, "warning_object", 2));
            assertThat(figures(summary.path("statuses"))).isEqualTo(Map.of("active", 4, "extinct", 1));
        }
        assertThat(figures(here.officer().get("/household-summary").expect(200).json().path("statuses"))).containsEntry("active", 4);
        for (Api stranger : List.of(
                here.world.as(Role.VILLAGE_OFFICER, here.nextVillage),
                here.world.as(Role.COUNTY_CENTRE, Neighbourhood.NEIGHBOUR_COUNTY),
                here.world.as(Role.PROVINCE_CENTRE, "52"))) {
            assertThat(stranger.get("/household-summary?region=" + here.village).expect(200).text())
                    .isEqualTo("{\"statuses\":[],\"householdTypes\":[],\"tags\":[]}");
        }
        here.as(Role.DEPARTMENT_OFFICER).get("/household-summary").expectProblem(403, "forbidden");
    }

    @Test
    void figuresComeOutOfAnIndexInOneStatement() throws SQLException {
        assertThat(here.as(Role.COUNTY_CENTRE).get("/household-summary").expect(200).sqlStatements()).isEqualTo(1);
        try (Connection connection = here.world.asRuntime(); Statement statement = connection.createStatement();
                ResultSet plan = statement.executeQuery("""
                        EXPLAIN SELECT household.status, household.household_type, household.key_groups, COUNT(*) AS households
                        FROM household_household AS household
                        WHERE household.region_code >= '130623'
                          AND household.region_code < '130624'
                        GROUP BY household.status, household.household_type, household.key_groups
                        """)) {
            assertThat(plan.next()).isTrue();
            assertThat(plan.getString("key")).isEqualTo("household_household_summary");
            assertThat(plan.getString("Extra")).contains("Using index");
        }
    }

    private void leave(String id) {
        String head = here.page(id).path("members").get(0).path("personId").asText();
        here.officer().post("/households/" + id + "/members/" + head + "/departure", Json.of("on", "2026-01-01", "reason", "death")).expect(200);
    }

    private static Map<String, Integer> figures(JsonNode list) {
        Map<String, Integer> figures = new TreeMap<>();
        list.forEach(figure -> figures.put(figure.path("code").asText(), figure.path("count").asInt()));
        return figures;
    }
}
