package org.shouwang.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.shouwang.bench.Visitor.Ask;
import org.shouwang.kernel.Role;
import org.shouwang.world.Api;
import org.shouwang.world.Json;
import org.shouwang.world.World;

/** A county of a register with what its officials look for: numbers, phones, codes and names that are really there. */
final class County {

    private static final int KNOWN = 60;

    private final String code;
    private final List<String> households;
    private final Map<String, List<Ask>> questions = new LinkedHashMap<>();

    private County(String code, List<String> households) {
        this.code = code;
        this.households = households;
    }

    /** The county of a register in which most households live. */
    static County largestOf(World world) throws SQLException {
        try (Connection database = world.asOwner()) {
            String code = texts(database, "SELECT county_code FROM household_household WHERE county_code LIKE '13%' GROUP BY county_code ORDER BY COUNT(*) DESC LIMIT 1").getFirst();
            List<String> all = texts(database, "SELECT id FROM household_household WHERE region_code >= '" + code + "' AND region_code < '" + code + ":'");
            Collections.shuffle(all, new Random(1));
            County county = new County(code, List.copyOf(all.subList(0, KNOWN)));
            county.learn(world, database);
            return county;
        }
    }

    private void learn(World world, Connection database) throws SQLException {
        List<Ask> ids = new ArrayList<>();
        List<Ask> phones = new ArrayList<>();
        Api office = world.as(Role.COUNTY_CENTRE, code);
        for (String household : households) {
            JsonNode numbers = office.post("/households/" + household + "/unmasking",
                    Json.of("purpose", "inspection", "fields", List.of("idNumber", "phone"), "reason", "测量查询的速度")).expect(200).json();
            ids.add(search("idNumber", numbers.path("members").get(0).path("idNumber").asText()));
            if (numbers.path("phone").isTextual()) {
                phones.add(search("phone", numbers.path("phone").asText()));
            }
        }
        String these = "(" + String.join(", ", households) + ")";
        questions.put("first page", List.of(Ask.get("/households?region=" + code)));
        questions.put("search by ID number", ids);
        questions.put("search by phone", phones);
        questions.put("search by code", texts(database, "SELECT code FROM householdcode_code WHERE status = 'active' AND household_id IN " + these)
                .stream().map(text -> search("code", text)).toList());
        questions.put("search by name", texts(database, "SELECT head_name FROM household_household WHERE id IN " + these)
                .stream().map(text -> search("name", text)).toList());
    }

    private static Ask search(String field, String value) {
        return new Ask("/households/search", "{\"" + field + "\":\"" + value + "\"}");
    }

    String code() {
        return code;
    }

    List<String> households() {
        return households;
    }

    /** By kind. */
    Map<String, List<Ask>> questions() {
        return questions;
    }

    static List<String> texts(Connection database, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
