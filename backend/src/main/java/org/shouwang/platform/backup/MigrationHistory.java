package org.shouwang.platform.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Which migrations a schema has had, and which this release has. */
final class MigrationHistory {

    static final String TABLE = "flyway_schema_history";

    /**
     * The history's name while a restore is under way. The API does not start on a schema that has tables but no history, so a
     * half-restored database serves nobody; the last step of a restore gives the history its real name.
     */
    static final String UNFINISHED = "platform_unfinished_restore";

    private MigrationHistory() {}

    /** Version → checksum. */
    static Map<String, String> applied(Connection connection) throws SQLException {
        Map<String, String> applied = new TreeMap<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(
                "SELECT version, checksum, success FROM " + TABLE + " WHERE version IS NOT NULL")) {
            while (row.next()) {
                if (!row.getBoolean(3)) {
                    throw new BackupRefused("数据库升级未完成（" + row.getString(1) + "），请先完成升级",
                            "A migration of this database has failed (" + row.getString(1) + "): repair that first");
                }
                applied.put(row.getString(1), row.getString(2));
            }
        }
        return applied;
    }

    /** The migrations of this release: version → checksum. */
    static Map<String, String> ofThisRelease(Place database) {
        Map<String, String> known = new TreeMap<>();
        for (MigrationInfo migration : flyway(database).info().all()) {
            if (migration.isVersioned() && migration.getResolvedChecksum() != null) {
                known.put(migration.getVersion().getVersion(), Integer.toString(migration.getResolvedChecksum()));
            }
        }
        return known;
    }

    static void migrate(Place database) {
        flyway(database).migrate();
    }

    private static Flyway flyway(Place database) {
        return Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .table(UNFINISHED)
                .outOfOrder(true)
                .load();
    }
}
