package org.shouwang.platform.database;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.flyway.event.MigrationFinishedEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After each migration the owner of the schema hands the runtime user what each table allows, table by table. Audit
 * tables are insert-only for the service itself, so whoever breaks into it cannot wipe out the traces. The runtime user must
 * come without any right on the whole schema.
 */
@Singleton
@Requires(property = "datasources.owner.url")
class RuntimeGrants {

    private static final Logger LOG = LoggerFactory.getLogger(RuntimeGrants.class);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.%:-]{1,64}");

    private final String url;
    private final String owner;
    private final String password;
    private final String account;

    RuntimeGrants(
            @Value("${datasources.owner.url}") String url,
            @Value("${datasources.owner.username}") String owner,
            @Value("${datasources.owner.password}") String password,
            @Value("${datasources.default.username}") String runtimeUser,
            @Value("${shouwang.database.runtime-host:`%`}") String runtimeHost) {
        this.url = url;
        this.owner = owner;
        this.password = password;
        this.account = "'%s'@'%s'".formatted(requireName(runtimeUser), requireName(runtimeHost));
    }

    @EventListener
    void afterMigration(MigrationFinishedEvent event) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password); Statement statement = connection.createStatement()) {
            List<Table> tables = tables(statement);
            for (Table table : tables) {
                statement.execute("GRANT %s ON `%s` TO %s".formatted(table.rights(), table.name, account));
            }
            LOG.info("granted the runtime user its rights on {} tables", tables.size());
        }
    }

    /** Decisions and traces are only added; the migration history is only read. */
    private record Table(String name, String comment) {

        /** A table says of itself that its rows never change; then nobody can change them, whatever the code does. */
        String rights() {
            if (name.startsWith("audit_") || comment.endsWith("never changed")) {
                return "SELECT, INSERT";
            }
            return name.equals("flyway_schema_history") ? "SELECT" : "SELECT, INSERT, UPDATE, DELETE";
        }
    }

    private static List<Table> tables(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("""
                SELECT table_name, table_comment
                FROM information_schema.tables
                WHERE table_schema = DATABASE()
                ORDER BY table_name
                """)) {
            List<Table> tables = new ArrayList<>();
            while (row.next()) {
                tables.add(new Table(row.getString(1), row.getString(2)));
            }
            return tables;
        }
    }

    private static String requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a database user or host");
        }
        return name;
    }
}
