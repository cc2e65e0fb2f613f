package org.shouwang.platform.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts the rows of a backup into an empty schema that this release makes, and compares every row with the backup. A restore that
 * was interrupted leaves a schema on which the API does not start; doing it again begins anew.
 */
final class RestoreDatabase {

    private final OpenBackup backup;
    private final Place database;

    RestoreDatabase(OpenBackup backup, Place database) {
        this.backup = backup;
        this.database = database;
    }

    /** Everything that would make the restore fail later; changes nothing. */
    void requirePossible(boolean replace) throws SQLException {
        requireSameRelease();
        backup.check();
        try (Connection connection = database.connect()) {
            Schema schema = new Schema(connection);
            Set<String> tables = new TreeSet<>(schema.tableNames());
            if (tables.isEmpty() || tables.contains(MigrationHistory.UNFINISHED)) {
                return;
            }
            if (!replace) {
                throw new BackupRefused("数据库中已有数据。确认要用备份替换，请加 --replace。",
                        "The database holds data already. To replace them by the backup, add --replace.");
            }
            requireNobodyWorks(schema, tables);
        }
    }

    /** @return the tables that differ from the backup; none when all is well */
    List<String> run() throws Exception {
        try (Connection connection = database.connect()) {
            clear(connection);
            MigrationHistory.migrate(database);
            empty(connection);
            backup.read("database", new Loader(connection, false));
            return differences(connection);
        }
    }

    /** The last step of all: from here on the API starts on this schema. */
    void finish() throws SQLException {
        try (Connection connection = database.connect()) {
            execute(connection, "RENAME TABLE " + MigrationHistory.UNFINISHED + " TO " + MigrationHistory.TABLE);
        }
    }

    /** Reads the database again and compares each table, row by row in the order of its key, with what was copied. */
    List<String> differences(Connection connection) throws SQLException, IOException {
        Schema schema = new Schema(connection);
        List<String> differences = new ArrayList<>();
        Map<String, TableTotal> wanted = backup.manifest().totals("database");
        Set<String> tables = new TreeSet<>(wanted.keySet());
        tables.addAll(schema.tableNames());
        tables.removeAll(Set.of(MigrationHistory.TABLE, MigrationHistory.UNFINISHED));
        Set<String> present = new TreeSet<>(schema.tableNames());
        for (String table : tables) {
            if (!present.contains(table) || !schema.total(schema.table(table)).equals(wanted.get(table))) {
                differences.add(table);
            }
        }
        return differences;
    }

    private void requireSameRelease() {
        Map<String, String> here = MigrationHistory.ofThisRelease(database);
        Map<String, String> there = backup.manifest().migrations();
        if (!here.equals(there)) {
            Set<String> different = new TreeSet<>();
            here.forEach((version, checksum) -> { if (!checksum.equals(there.get(version))) { different.add(version); } });
            there.forEach((version, checksum) -> { if (!checksum.equals(here.get(version))) { different.add(version); } });
            throw new BackupRefused(
                    "备份的数据库版本与本程序不同（%s）。请用提交 %s 的程序恢复，再升级。".formatted(different, backup.manifest().get("commit")),
                    "The backup has another schema version than this release (%s). Restore it with the release of commit %s, then upgrade."
                            .formatted(different, backup.manifest().get("commit")));
        }
    }

    /** An API that is running seals its audit every few seconds; writing on while the tables go would lose what it writes. */
    private void requireNobodyWorks(Schema schema, Set<String> tables) throws SQLException {
        if (tables.contains("platform_scheduled_task") && !schema.strings("""
                SELECT task_name
                FROM platform_scheduled_task
                WHERE last_success > UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE OR last_heartbeat > UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE
                """).isEmpty()) {
            throw new BackupRefused("接口服务正在使用此数据库，或刚刚停止。请停止全部副本，一分钟后再恢复。",
                    "The API uses this database, or did so a moment ago. Stop every replica and restore a minute later.");
        }
    }

    /** The history goes first: from here on no API starts on what is left. */
    private static void clear(Connection connection) throws SQLException {
        execute(connection, "DROP TABLE IF EXISTS " + MigrationHistory.TABLE);
        dropEverything(connection);
    }

    static void dropEverything(Connection connection) throws SQLException {
        execute(connection, "SET SESSION foreign_key_checks = 0");
        Schema schema = new Schema(connection);
        for (String view : schema.viewNames()) {
            execute(connection, "DROP VIEW `" + view + "`");
        }
        for (String table : schema.tableNames()) {
            execute(connection, "DROP TABLE `" + table + "`");
        }
        execute(connection, "SET SESSION foreign_key_checks = 1");
    }

    /** Some migrations bring rows; the backup has them as they were last. */
    private static void empty(Connection connection) throws SQLException {
        execute(connection, "SET SESSION foreign_key_checks = 0");
        for (String table : new Schema(connection).tableNames()) {
            if (!table.equals(MigrationHistory.UNFINISHED)) {
                execute(connection, "DELETE FROM `" + table + "`");
            }
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
