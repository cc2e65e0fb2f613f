package org.shouwang.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.world.World;

class RuntimeGrantsTest {

    private final World world = World.get();

    @ParameterizedTest
    @ValueSource(strings = {
        "DELETE FROM audit_entry",
        "UPDATE audit_entry SET actor_username = 'somebody else'",
        "TRUNCATE TABLE audit_entry",
        "DROP TABLE audit_entry",
        "ALTER TABLE audit_entry DROP COLUMN reason",
        "REPLACE INTO audit_seal (tenant, seq, entry_id, hash, prev_hash) VALUES ('13', 1, 1, '', '')",
        "DELETE FROM audit_seal",
        "UPDATE audit_seal SET seq = seq + 1",
        "TRUNCATE TABLE audit_seal",
        "UPDATE access_grant SET role = 'province_centre'",
        "DELETE FROM access_grant_end",
        "UPDATE access_grant_approval SET outcome = 'approved'",
        "UPDATE tenant_decision SET reason = ''",
        "DELETE FROM tenant_appointment",
        "DELETE FROM tenant_parameter",
        "DELETE FROM household_change",
        "UPDATE household_version SET valid_from = NULL",
        "DELETE FROM flyway_schema_history",
        "CREATE TABLE platform_more (id INT)",
        "GRANT DELETE ON audit_entry TO 'shouwang'@'%'"})
    void serviceThatWasBrokenIntoCannotWipeOutTraces(String attempt) throws SQLException {
        try (Connection runtime = world.asRuntime(); Statement statement = runtime.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attempt))
                    .isInstanceOf(SQLException.class)
                    .satisfies(refused -> assertThat(((SQLException) refused).getErrorCode())
                            .as("refused for a missing right, not for another fault").isIn(1142, 1044, 1045, 1227, 1410));
        }
    }

    @Test
    void serviceMayAddAndReadTracesAndWorkOnItsOtherTables() throws SQLException {
        try (Connection runtime = world.asRuntime(); Statement statement = runtime.createStatement()) {
            assertThat(statement.executeQuery("SELECT COUNT(*) FROM audit_entry").next()).isTrue();
            assertThat(statement.executeUpdate("DELETE FROM platform_job WHERE id = 0")).isZero();
        }
    }
}
