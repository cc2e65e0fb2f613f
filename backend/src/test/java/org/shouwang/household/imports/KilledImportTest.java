package org.shouwang.household.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.imports.Importing.counts;
import static org.shouwang.household.imports.RegisterFile.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.platform.localdb.Accounts;
import org.shouwang.platform.localdb.DatabaseServer;
import org.shouwang.world.Eventually;
import org.shouwang.world.KillableServer;
import org.shouwang.world.Replica;
import org.shouwang.world.Someone;
import org.shouwang.world.TestEngine;
import org.shouwang.world.World;

/**
 * A server is killed while the database writes the third chunk of an import, and another server finds the import. Both are
 * processes of their own, on a database of their own: the world's server would take the job.
 */
class KilledImportTest {

    private static final String COUNTY = "130431";
    private static final Someone OFFICIAL = Someone.as(Role.COUNTY_CENTRE, COUNTY);
    private static final String VILLAGE = "130431102206";
    private static final int HOUSEHOLDS = 2_000;
    private static final int CHUNK = 400;

    private final World world = World.get();

    @Test
    void afterTheServerWasKilledAnotherOneImportsTheRestAndNothingTwice() throws SQLException, IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "databases").toAbsolutePath()), "killed");
        try (DatabaseServer database = TestEngine.chosen().start(folder, new Accounts(
                "shouwang", "shouwang_owner", "Owner-2026", "shouwang", "Runtime-2026"))) {
            try (Replica first = world.replica(settings(database))) {
                first.open("13", "河北省");
                first.settle(OFFICIAL);
            }
            String id = killedInTheThirdChunk(database);
            assertThat(count(database, "SELECT COUNT(*) FROM household_household")).isEqualTo(2 * CHUNK);

            try (KillableServer other = server(database)) {
                Importing official = official(other);
                JsonNode done = official.over(official.api().get("/household-imports/" + id));

                assertThat(counts(done)).isEqualTo("done: %d created, 0 unchanged, 0 different, 1 rejected of %d".formatted(HOUSEHOLDS, HOUSEHOLDS + 1));
                assertThat(done.path("createdHouseholds").asInt()).isEqualTo(HOUSEHOLDS);
                assertThat(official.rejected(done)).hasSize(1);
                assertThat(counts(official.apply(file()))).isEqualTo(
                        "done: 0 created, %d unchanged, 0 different, 1 rejected of %d".formatted(HOUSEHOLDS, HOUSEHOLDS + 1));
                Eventually.get(() -> count(database, "SELECT COUNT(*) FROM platform_event"), waiting -> waiting == 0);
            }
            everyRowStandsOnce(database);
        }
    }

    private void everyRowStandsOnce(DatabaseServer database) {
        assertThat(count(database, "SELECT COUNT(DISTINCT address) FROM household_household")).isEqualTo(HOUSEHOLDS);
        assertThat(count(database, "SELECT COUNT(DISTINCT id_number_index) FROM household_person")).isEqualTo(HOUSEHOLDS);
        assertThat(count(database, "SELECT COUNT(DISTINCT subject_id) FROM audit_entry WHERE operation = 'importHouseholds' AND subject_kind = 'household'"))
                .isEqualTo(HOUSEHOLDS);
        for (String all : new String[] {"household_household", "household_person", "household_membership", "householdcode_code",
            "audit_entry WHERE operation = 'importHouseholds' AND subject_kind = 'household'", "audit_entry WHERE operation = 'issueCode'"}) {
            assertThat(count(database, "SELECT COUNT(*) FROM " + all)).as(all).isEqualTo(HOUSEHOLDS);
        }
        assertThat(count(database, "SELECT MAX(attempt) FROM platform_job")).isEqualTo(2);
    }

    /** The database waits in the middle of the third chunk for a lock that the test holds, until the server is dead. */
    private String killedInTheThirdChunk(DatabaseServer database) throws SQLException {
        try (KillableServer server = server(database); Connection gate = owner(database); Statement closing = gate.createStatement()) {
            closing.execute("""
                    CREATE TRIGGER household_gate BEFORE INSERT ON household_household FOR EACH ROW
                    IF NEW.address = '东街 1000' THEN SET @arrived = GET_LOCK('third-chunk', 0), @passed = GET_LOCK('gate', 120); END IF
                    """);
            closing.execute("SELECT GET_LOCK('gate', 0)");
            String id = official(server).send("register", "apply", file()).expect(202).json().path("id").asText();
            Eventually.get(() -> count(database, "SELECT COALESCE(IS_USED_LOCK('third-chunk'), 0)"), holder -> holder > 0);

            JsonNode running = server.as(OFFICIAL).get("/household-imports/" + id).expect(200).json();
            server.kill();

            assertThat(counts(running)).isEqualTo("running: %d created, 0 unchanged, 0 different, 0 rejected of %d".formatted(2 * CHUNK, HOUSEHOLDS + 1));
            return id;
        }
    }

    private KillableServer server(DatabaseServer database) {
        return world.process(settings(database));
    }

    private static Map<String, Object> settings(DatabaseServer database) {
        return Map.of(
                "datasources.default.url", database.jdbcUrl(),
                "datasources.owner.url", database.jdbcUrl(),
                "shouwang.region.provinces", "13",
                "shouwang.jobs.heartbeat", "500ms");
    }

    private static Importing official(KillableServer server) {
        return new Importing(server.as(OFFICIAL), COUNTY);
    }

    private static byte[] file() {
        RegisterFile file = RegisterFile.register();
        for (int number = 0; number < HOUSEHOLDS; number++) {
            file.household("户编号(本册)", "n" + number, "区划代码", VILLAGE, "户类型", "一般农户", "家庭住址", "东街 " + number)
                    .person("姓名", "王伟", "证件号码", person(number), "与户主关系", "户主");
        }
        file.household("户编号(本册)", "again", "区划代码", VILLAGE, "户类型", "一般农户")
                .person("姓名", "王伟", "证件号码", person(7), "与户主关系", "户主");
        return file.csv();
    }

    private static String person(int number) {
        return id("19%02d-%02d-%02d".formatted(40 + number / 1_000, number / 100 % 10 + 1, number / 10 % 10 + 1), number % 10 + 100);
    }

    private static Connection owner(DatabaseServer database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.accounts().ownerUser(), database.accounts().ownerPassword());
    }

    private static int count(DatabaseServer database, String query) {
        try (Connection owner = owner(database); Statement counting = owner.createStatement(); var rows = counting.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
