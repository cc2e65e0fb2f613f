package org.shouwang.household;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.Role;
import org.shouwang.kernel.Sex;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.Json;
import org.shouwang.world.World;

/**
 * A county of one's own for a test class, with two villages, beside a neighbour county and a village of another province.
 * Every person that is asked for is somebody new.
 */
final class Neighbourhood {

    static final String NEIGHBOUR_VILLAGE = "130624100201";
    static final String NEIGHBOUR_COUNTY = "130624";
    static final String OTHER_PROVINCE_VILLAGE = "520112005200";

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    final World world = World.get();
    final String county;
    final String village;
    final String nextVillage;

    /** Laishui county 130623; each test class takes two villages of it. */
    Neighbourhood(String village, String nextVillage) {
        this.county = village.substring(0, 6);
        this.village = village;
        this.nextVillage = nextVillage;
    }

    Api officer() {
        return world.as(Role.VILLAGE_OFFICER, village);
    }

    Api as(Role role) {
        return world.as(role, switch (role) {
            case GRID_WORKER, GROUP_LEADER, VILLAGE_OFFICER, FIRST_SECRETARY -> village;
            case TOWNSHIP_STATION, TOWNSHIP_LEADER -> village.substring(0, 9);
            case CITY_CENTRE -> county.substring(0, 4);
            case PROVINCE_CENTRE -> county.substring(0, 2);
            default -> county;
        });
    }

    static String idNumber(Sex sex, LocalDate born) {
        int person = PEOPLE.incrementAndGet();
        String area = "1306%02d".formatted(23 + person / 400);
        String digits = area + born.format(DateTimeFormatter.BASIC_ISO_DATE)
                + "%02d%d".formatted(person / 5 % 100, person % 5 * 2 + (sex == Sex.MALE ? 1 : 0));
        return digits + IdNumber.checkCharacter(digits);
    }

    static String man(int year) {
        return idNumber(Sex.MALE, LocalDate.of(year, 1 + PEOPLE.get() % 12, 1 + PEOPLE.get() % 28));
    }

    static String woman(int year) {
        return idNumber(Sex.FEMALE, LocalDate.of(year, 1 + PEOPLE.get() % 12, 1 + PEOPLE.get() % 28));
    }

    /** The least that a member's form says, and more in pairs. */
    static Map<String, @Nullable Object> member(String relation, String name, String idNumber, @Nullable Object... more) {
        Map<String, @Nullable Object> form = Json.of("relation", relation, "name", name, "idNumber", idNumber);
        form.putAll(Json.of(more));
        return form;
    }

    Map<String, @Nullable Object> facts(@Nullable Object... more) {
        Map<String, @Nullable Object> form = Json.of("regionCode", village, "householdType", "general");
        form.putAll(Json.of(more));
        return form;
    }

    @SafeVarargs
    final Map<String, @Nullable Object> registration(Map<String, @Nullable Object> facts, Map<String, @Nullable Object>... members) {
        return Json.of("household", facts, "members", List.of(members));
    }

    /** Registers a household and answers its id. */
    @SafeVarargs
    final String household(Map<String, @Nullable Object> facts, Map<String, @Nullable Object>... members) {
        return officer().post("/households", registration(facts, members)).expect(201).json().path("id").asText();
    }

    /** A man of some age who lives alone. */
    String household() {
        return household(facts(), member("head", "王某", man(1970)));
    }

    JsonNode page(String id) {
        return officer().get("/households/" + id).expect(200).json();
    }

    String version(String id) {
        return officer().get("/households/" + id).expect(200).etag();
    }

    static List<String> faults(Answer answer) {
        List<String> faults = new ArrayList<>();
        answer.json().path("errors").forEach(error ->
                faults.add(error.path("pointer").asText() + " " + error.path("code").asText()));
        return faults;
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    /** A JSON object as a form that can be changed and sent back. */
    static Map<String, @Nullable Object> form(JsonNode node) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        node.fields().forEachRemaining(field -> form.put(field.getKey(), field.getValue()));
        return form;
    }
}
