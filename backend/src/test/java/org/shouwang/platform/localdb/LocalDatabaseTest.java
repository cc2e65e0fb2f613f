package org.shouwang.platform.localdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.world.TestEngine;

class LocalDatabaseTest {

    private static final Accounts ACCOUNTS =
            new Accounts("shouwang", "shouwang_owner", "owner-secret", "shouwang_app", "runtime-secret");

    @TempDir
    private static Path folder;

    private static DatabaseServer database;

    @BeforeAll
    static void start() {
        database = TestEngine.chosen().start(folder, ACCOUNTS);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void a_second_start_keeps_the_data_and_the_accounts() throws SQLException {
        try (var owner = owner()) {
            owner.createStatement().execute("CREATE TABLE kept (id INT PRIMARY KEY)");
            owner.createStatement().execute("INSERT INTO kept VALUES (7)");
        }
        stop();
        start();
        try (var owner = owner();
                var rows = owner.createStatement().executeQuery("SELECT id FROM kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(7);
        }
    }

    @Test
    void the_runtime_account_may_do_only_what_the_owner_granted() throws SQLException {
        try (var owner = owner()) {
            owner.createStatement().execute("CREATE TABLE decision (id INT PRIMARY KEY)");
            owner.createStatement().execute("GRANT SELECT, INSERT ON decision TO 'shouwang_app'@'%'");
            try (var runtime = connect(ACCOUNTS.runtimeUser(), ACCOUNTS.runtimePassword())) {
                runtime.createStatement().execute("INSERT INTO decision VALUES (1)");
                assertThatThrownBy(() -> runtime.createStatement().execute("DELETE FROM decision"))
                        .hasMessageContaining("denied");
            }
        }
    }

    @Test
    void nobody_enters_without_a_password() {
        for (var user : List.of("", "root", ACCOUNTS.ownerUser())) {
            assertThatThrownBy(() -> connect(user, ""))
                    .as("login as '%s'", user)
                    .isInstanceOf(SQLException.class);
        }
    }

    private static Connection owner() throws SQLException {
        return connect(ACCOUNTS.ownerUser(), ACCOUNTS.ownerPassword());
    }

    private static Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), user, password);
    }
}
