package org.shouwang.household.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.imports.Importing.counts;
import static org.shouwang.household.imports.RegisterFile.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Eventually;
import org.shouwang.world.World;

/** An import that ends in the middle of a chunk: the chunk never was, the ones before it stay. */
class InterruptedImportTest {

    private static final String COUNTY = "130431";
    private static final int HOUSEHOLDS = 1_000;
    private static final int CHUNK = 400;

    private final World world = World.get();
    private final Importing official = new Importing(world.as(Role.COUNTY_CENTRE, COUNTY), COUNTY);

    @Test
    void afterAKillItGoesOnWhereItWasAndTheSumsAreRight() throws SQLException {
        String id = brokenOff("断电", "1940");

        repair("断电");
        JsonNode done = official.over(official.api().get("/household-imports/" + id));

        assertThat(counts(done)).isEqualTo("done: %d created, 0 unchanged, 0 different, 1 rejected of %d".formatted(HOUSEHOLDS, HOUSEHOLDS + 1));
        assertThat(done.path("createdHouseholds").asInt()).isEqualTo(HOUSEHOLDS);
        // The person of the first chunk is still known, although it was read by somebody who is dead.
        assertThat(official.rejected(done).get(0).path("faults").get(0).path("code").asText()).isEqualTo("person.in-file");
        assertThat(registered("断电")).isEqualTo(HOUSEHOLDS);
    }

    @Test
    void whatWasRegisteredBeforeACancellationStaysRegistered() throws SQLException {
        String id = brokenOff("取消", "1945");

        official.api().post("/household-imports/" + id + "/cancellation", "").expect(200);
        repair("取消");
        JsonNode cancelled = official.over(official.api().get("/household-imports/" + id));

        assertThat(counts(cancelled)).isEqualTo("cancelled: %d created, 0 unchanged, 0 different, 0 rejected of %d".formatted(CHUNK, HOUSEHOLDS + 1));
        assertThat(cancelled.path("abilities")).extracting(JsonNode::asText).containsExactly("undoImport");
        assertThat(registered("取消")).isEqualTo(CHUNK);
    }

    /** An import whose second chunk fails for ever; the first one is in the register. */
    private String brokenOff(String street, String year) throws SQLException {
        try (Connection owner = world.asOwner(); Statement breaking = owner.createStatement()) {
            breaking.execute("""
                    CREATE TRIGGER household_broken_%s BEFORE INSERT ON household_household FOR EACH ROW
                    IF NEW.address = '%s 650' THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'as if killed'; END IF
                    """.formatted(year, street));
        }
        RegisterFile file = RegisterFile.register();
        for (int number = 0; number < HOUSEHOLDS; number++) {
            file.household("户编号(本册)", "n" + number, "区划代码", "130431102206", "户类型", "一般农户", "家庭住址", street + " " + number)
                    .person("姓名", street, "证件号码", person(year, number), "与户主关系", "户主");
        }
        file.household("户编号(本册)", "again", "区划代码", "130431102206", "户类型", "一般农户")
                .person("姓名", street, "证件号码", person(year, 7), "与户主关系", "户主");
        String id = official.send("register", "apply", file.csv()).expect(202).json().path("id").asText();
        Eventually.get(() -> official.api().get("/household-imports/" + id).json(), each -> each.path("doneRows").asInt() == CHUNK);
        Eventually.get(() -> waiting(id), tasks -> tasks == 1);
        return id;
    }

    private static String person(String year, int number) {
        return id("%s-%02d-%02d".formatted(year, number / 100 + 1, number / 10 % 10 + 1), number % 10 + 100);
    }

    /** Tasks of the import that failed once and wait for their next try. */
    private int waiting(String id) {
        return count("SELECT COUNT(*) FROM platform_scheduled_task WHERE task_instance = '%s' AND picked = FALSE AND consecutive_failures > 0"
                .formatted(job(id)));
    }

    private void repair(String street) throws SQLException {
        try (Connection owner = world.asOwner(); Statement repairing = owner.createStatement()) {
            repairing.execute("DROP TRIGGER household_broken_" + (street.equals("断电") ? "1940" : "1945"));
            repairing.executeUpdate("UPDATE platform_scheduled_task SET execution_time = NOW(6) - INTERVAL 1 DAY WHERE consecutive_failures > 0");
        }
    }

    private int registered(String street) {
        return count("SELECT COUNT(*) FROM household_household WHERE county_code = '" + COUNTY + "' AND head_name = '" + street + "'");
    }

    private String job(String id) {
        return official.api().get("/household-imports/" + id).json().path("jobId").asText();
    }

    private int count(String query) {
        try (Connection owner = world.asOwner(); Statement counting = owner.createStatement(); var rows = counting.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
