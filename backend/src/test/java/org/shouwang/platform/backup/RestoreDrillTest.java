package org.shouwang.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.audit.VerifyAudit;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.Role;
import org.shouwang.platform.localdb.Accounts;
import org.shouwang.platform.localdb.DatabaseServer;
import org.shouwang.world.Eventually;
import org.shouwang.world.Json;
import org.shouwang.world.Replica;
import org.shouwang.world.Someone;
import org.shouwang.world.TestEngine;
import org.shouwang.world.World;

/** The operator backs the running platform up and brings it back on another database server. */
class RestoreDrillTest {

    private static final String VILLAGE = "130630100201";
    private static final String COUNTY = "130630";
    private static final String NEIGHBOUR_COUNTY = "130631";
    private static final String CARD = card("13063019670321041");
    private static final String MASTER_KEY = "d29ybGQtZGVtb25zdHJhdGlvbi1tYXN0ZXIta2V5ISE=";

    /** Written by the running platform at every moment: what a snapshot of them holds is gone when a test looks. */
    private static final Set<String> NEVER_STILL = Set.of("platform_scheduled_task", "platform_probe", "flyway_schema_history");

    private static final World WORLD = World.get();

    @TempDir
    static Path folder;

    private static DatabaseServer target;
    private static Path backup;
    private static Path privateKey;
    private static String household;

    @BeforeAll
    static void runningPlatformIsBackedUp() throws IOException {
        target = TestEngine.chosen().start(folder.resolve("target"), new Accounts(
                "shouwang", "shouwang_owner", "Owner-2026", "shouwang", "Runtime-2026"));
        household = WORLD.as(Role.VILLAGE_OFFICER, VILLAGE).post("/households", Json.of(
                "household", Json.of("regionCode", VILLAGE, "householdType", "general", "phone", "13812340630"),
                "members", List.of(Json.of("relation", "head", "name", "守备份", "idNumber", CARD)))).expect(201).json().path("id").asText();
        WORLD.tokenOf(Someone.as(Role.COUNTY_CENTRE, COUNTY));
        WORLD.tokenOf(Someone.as(Role.COUNTY_CENTRE, NEIGHBOUR_COUNTY));
        privateKey = folder.resolve("escrow.key");
        assertThat(BackupCommand.run(Map.of(), "new-key", privateKey.toString())).isZero();
        quiet();
        backup = folder.resolve("backup");
        assertThat(take(source(), backup)).isZero();
    }

    @AfterAll
    static void end() {
        target.close();
    }

    @BeforeEach
    void emptyTarget() throws SQLException {
        try (Connection connection = targetOwner()) {
            RestoreDatabase.dropEverything(connection);
        }
    }

    @Test
    void everythingComesBackRowByRowAndOpensWithTheKeysOfTheEscrow() throws Exception {
        assertThat(restore(backup)).isZero();

        try (Connection here = WORLD.asOwner(); Connection there = targetOwner()) {
            assertThat(RowByRow.tables(there)).isEqualTo(RowByRow.tables(here)).hasSizeGreaterThan(20);
            assertThat(RowByRow.differences(here, there, NEVER_STILL)).isEmpty();
        }
        assertThat(VerifyAudit.run(List.of(), target.jdbcUrl(), "shouwang_owner", "Owner-2026")).isZero();

        Map<String, Object> settings = targetSettings();
        settings.put("shouwang.master-key", new OpenBackup(backup, privateKey).escrow().secrets().get("SHOUWANG_MASTER_KEY"));
        try (Replica restored = WORLD.replica(settings)) {
            var shown = restored.as(Role.COUNTY_CENTRE, COUNTY).post("/households/" + household + "/unmasking",
                    Json.of("purpose", "case_review", "fields", List.of("idNumber", "phone"), "reason", "恢复演练核对")).expect(200).json();
            assertThat(shown.path("members").get(0).path("idNumber").asText()).isEqualTo(CARD);
            assertThat(shown.path("phone").asText()).isEqualTo("13812340630");
            var found = restored.as(Role.COUNTY_CENTRE, COUNTY).post("/households/search", Json.of("idNumber", CARD)).expect(200).json();
            assertThat(found.path("items")).as("blind indexes find as well").hasSize(1);
            restored.as(Role.COUNTY_CENTRE, NEIGHBOUR_COUNTY).get("/households/" + household).expectProblem(404, "not-found");
        }
    }

    @Test
    void plantedDifferenceIsFound() throws Exception {
        assertThat(restore(backup)).isZero();
        RestoreDatabase restored = new RestoreDatabase(new OpenBackup(backup, privateKey), place());
        try (Connection here = WORLD.asOwner(); Connection there = targetOwner(); Statement planting = there.createStatement()) {
            assertThat(restored.differences(there)).isEmpty();
            there.setAutoCommit(false);
            for (String change : List.of(
                    "UPDATE region_region SET name = CONCAT(name, '县') WHERE code = '130630'",
                    "UPDATE household_household SET phone_index = NULL WHERE county_code = '130630'",
                    "DELETE FROM audit_entry ORDER BY id DESC LIMIT 1",
                    "INSERT INTO platform_event (id, event_key, event_type, payload, attempts, published_at, next_attempt_at) VALUES (1, '', '', '', 0, NOW(), NOW())")) {
                String table = change.replaceFirst("(UPDATE|DELETE FROM|INSERT INTO) (\\w+) .*", "$2");

                assertThat(planting.executeUpdate(change)).isEqualTo(1);

                assertThat(restored.differences(there)).containsExactly(table);
                assertThat(RowByRow.differences(here, there, NEVER_STILL)).singleElement().asString().startsWith(table);
                there.rollback();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"flip database", "flip escrow", "flip manifest.properties", "cut database", "cut escrow", "swap database", "lose database"})
    void damagedBackupIsRefusedBeforeAnythingIsTouched(String damage) throws Exception {
        Path damaged = copyOfBackup(damage.replace(' ', '-'));
        Path file = damaged.resolve(damage.split(" ")[1]);
        byte[] bytes = Files.readAllBytes(file);
        switch (damage.split(" ")[0]) {
            case "flip" -> {
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
            case "cut" -> Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 100));
            case "lose" -> Files.delete(file);
            default -> {
                Path other = folder.resolve("other-" + System.nanoTime());
                assertThat(take(source(), other)).isZero();
                Files.copy(other.resolve("database"), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }

        assertThat(restore(damaged)).isEqualTo(1);

        assertTargetIsEmpty();
    }

    @Test
    void backupOpensWithItsOwnPrivateKeyOnly() throws Exception {
        Path stranger = folder.resolve("stranger.key");
        assertThat(BackupCommand.run(Map.of(), "new-key", stranger.toString())).isZero();
        assertThat(BackupCommand.run(Map.of(), "new-key", stranger.toString())).as("a key is never overwritten").isEqualTo(1);

        assertThat(BackupCommand.run(target(), "restore", backup.toString(), stranger.toString())).isEqualTo(1);
        assertThat(BackupCommand.run(target(), "restore", backup.toString(), Escrow.publicFileOf(privateKey).toString())).isEqualTo(1);

        assertTargetIsEmpty();
    }

    @Test
    void backupShowsNeitherKeysNorPeople() throws Exception {
        for (String file : List.of("database", "escrow", "manifest.properties")) {
            String bytes = new String(Files.readAllBytes(backup.resolve(file)), StandardCharsets.ISO_8859_1);
            for (String secret : List.of(MASTER_KEY, CARD, "13812340630", "守备份")) {
                assertThat(bytes).doesNotContain(new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(Manifest.read(backup).totals("database").get("household_household").rows()).isPositive();
        assertThat(Manifest.read(backup).get("commit")).isEqualTo("0123abc");
    }

    @Test
    void backupWithAnotherMasterKeyThanTheDatabasesIsRefused() throws Exception {
        Map<String, String> environment = source();
        environment.put("SHOUWANG_MASTER_KEY", "YW5vdGhlci1tYXN0ZXIta2V5LW9mLTMyLWJ5dGVzISE=");
        Path useless = folder.resolve("useless");

        assertThat(take(environment, useless)).isEqualTo(1);

        assertThat(useless).doesNotExist();
    }

    @Test
    void backupOfAnotherSchemaVersionIsRefused() throws Exception {
        assertThat(restore(backup)).isZero();
        try (Connection connection = targetOwner(); Statement later = connection.createStatement()) {
            later.executeUpdate("""
                    INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    VALUES (9999, '209901010000', 'of a later release', 'SQL', 'later.sql', 1, 'x', 1, 1)
                    """);
        }
        Path later = folder.resolve("later");
        Map<String, String> environment = target();
        environment.put("SHOUWANG_MASTER_KEY", MASTER_KEY);
        assertThat(take(environment, later)).isZero();
        emptyTarget();

        assertThatThrownBy(() -> new RestoreDatabase(new OpenBackup(later, privateKey), place()).requirePossible(false))
                .isInstanceOf(BackupRefused.class).hasMessageContaining("209901010000");
        assertThat(restore(later)).isEqualTo(1);
        assertTargetIsEmpty();
    }

    @Test
    void databaseThatHoldsDataIsReplacedOnlyWhenAskedForAndNeverUnderARunningPlatform() throws Exception {
        assertThat(restore(backup)).isZero();
        try (Connection connection = targetOwner(); Statement change = connection.createStatement()) {
            change.executeUpdate("UPDATE region_region SET name = '改名' WHERE code = '130630'");
            change.executeUpdate("UPDATE platform_scheduled_task SET last_success = UTC_TIMESTAMP(6), last_heartbeat = NULL");
        }
        assertThat(restore(backup)).as("without --replace").isEqualTo(1);
        assertThat(restore(backup, "--replace")).as("while the platform runs").isEqualTo(1);
        assertThat(name("130630")).isEqualTo("改名");

        try (Connection connection = targetOwner(); Statement stopped = connection.createStatement()) {
            stopped.executeUpdate("UPDATE platform_scheduled_task SET last_success = UTC_TIMESTAMP(6) - INTERVAL 2 MINUTE, last_heartbeat = NULL");
        }
        assertThat(restore(backup, "--replace")).isZero();
        assertThat(name("130630")).isNotEqualTo("改名");
    }

    @Test
    void interruptedRestoreServesNobodyAndIsRepeatedFromTheStart() throws Exception {
        OpenBackup opened = new OpenBackup(backup, privateKey);
        RestoreDatabase interrupted = new RestoreDatabase(opened, place());
        interrupted.requirePossible(false);
        assertThat(interrupted.run()).isEmpty();
        try (Connection connection = targetOwner(); Statement half = connection.createStatement()) {
            half.executeUpdate("DELETE FROM region_region");
        }

        assertThatThrownBy(() -> ApplicationContext.run(WORLD.settings(targetSettings()), "test").close())
                .as("the API does not start on half of the data").hasStackTraceContaining("no schema history table");

        assertThat(restore(backup)).isZero();
        try (Connection here = WORLD.asOwner(); Connection there = targetOwner()) {
            assertThat(RowByRow.differences(here, there, NEVER_STILL)).isEmpty();
        }
    }

    /** Keycloak's schema on a server; the world's own stands in for it, which has every kind of column. */
    @Test
    void identitiesOfAServerComeBackWithTheirTables() throws Exception {
        Path both = folder.resolve("both");
        Map<String, String> environment = source();
        environment.put("KEYCLOAK_DATABASE_URL", environment.get("DATABASE_URL"));
        environment.put("KEYCLOAK_DATABASE_USER", "shouwang_owner");
        environment.put("KEYCLOAK_DATABASE_PASSWORD", "Owner-2026");
        assertThat(take(environment, both)).isZero();

        new Identities(place()).restore(new OpenBackup(both, privateKey));

        try (Connection here = WORLD.asOwner(); Connection there = targetOwner()) {
            assertThat(RowByRow.differences(here, there, NEVER_STILL)).isEmpty();
        }
        assertThatThrownBy(() -> new Identities(place()).requireEmpty(false)).isInstanceOf(BackupRefused.class);
    }

    /** Waits until nothing is left to deliver and to seal. */
    private static void quiet() {
        for (String left : List.of(
                "SELECT COUNT(*) FROM platform_event WHERE attempts = 0",
                "SELECT COUNT(*) FROM audit_entry WHERE NOT EXISTS (SELECT 1 FROM audit_seal WHERE audit_seal.entry_id = audit_entry.id)")) {
            Eventually.get(() -> number(left), none -> none == 0);
        }
    }

    private static long number(String query) {
        try (Connection connection = WORLD.asOwner(); Statement select = connection.createStatement(); var row = select.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String name(String region) throws SQLException {
        try (Connection connection = targetOwner(); Statement select = connection.createStatement();
                var row = select.executeQuery("SELECT name FROM region_region WHERE code = '" + region + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Map<String, String> source() {
        Map<String, Object> settings = WORLD.settings(Map.of());
        return new HashMap<>(Map.of(
                "DATABASE_URL", settings.get("datasources.owner.url").toString(),
                "DATABASE_OWNER_USER", "shouwang_owner",
                "DATABASE_OWNER_PASSWORD", "Owner-2026",
                "SHOUWANG_MASTER_KEY", MASTER_KEY,
                "SHOUWANG_COMMIT", "0123abc"));
    }

    private static Map<String, String> target() {
        return new HashMap<>(Map.of(
                "DATABASE_URL", target.jdbcUrl(), "DATABASE_OWNER_USER", "shouwang_owner", "DATABASE_OWNER_PASSWORD", "Owner-2026"));
    }

    private static Map<String, Object> targetSettings() {
        return new HashMap<>(Map.of("datasources.default.url", target.jdbcUrl(), "datasources.owner.url", target.jdbcUrl()));
    }

    private static int take(Map<String, String> environment, Path into) {
        return BackupCommand.run(environment, "take", into.toString(), Escrow.publicFileOf(privateKey).toString());
    }

    private static int restore(Path from, String... options) {
        var arguments = new java.util.ArrayList<>(List.of("restore", from.toString(), privateKey.toString()));
        arguments.addAll(List.of(options));
        return BackupCommand.run(target(), arguments.toArray(String[]::new));
    }

    private static Place place() {
        return new Place(target.jdbcUrl(), "shouwang_owner", "Owner-2026");
    }

    private static Connection targetOwner() throws SQLException {
        return DriverManager.getConnection(target.jdbcUrl(), "shouwang_owner", "Owner-2026");
    }

    private static void assertTargetIsEmpty() throws SQLException {
        try (Connection connection = targetOwner()) {
            assertThat(RowByRow.tables(connection)).isEmpty();
        }
    }

    private static Path copyOfBackup(String name) throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy-" + name));
        for (String file : List.of("database", "escrow", "manifest.properties")) {
            Files.copy(backup.resolve(file), copy.resolve(file));
        }
        return copy;
    }

    private static String card(String digits) {
        return digits + IdNumber.checkCharacter(digits);
    }
}
