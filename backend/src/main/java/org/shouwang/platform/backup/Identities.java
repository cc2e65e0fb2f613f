package org.shouwang.platform.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak's data: users with their passwords and second factors, sessions, clients, the keys that sign tokens. On one machine
 * it is a file database (H2), which gives itself out as statements; on a server it is a schema of MySQL, copied as ours is.
 */
final class Identities {

    private static final String H2 = "h2";
    private static final String STATEMENTS = "statements";

    private final Place place;

    Identities(Place place) {
        this.place = place;
    }

    static String engineOf(Place place) {
        return place.isH2() ? H2 : "mysql";
    }

    void copyTo(SealedFile file, Map<String, String> entries) throws IOException, GeneralSecurityException, SQLException {
        try (Archive.Writer archive = new Archive.Writer(file.write())) {
            if (place.isH2()) {
                copyStatements(archive, entries);
            } else {
                copyTables(archive, entries);
            }
        }
    }

    void requireEmpty(boolean replace) throws SQLException {
        if (!replace && !isEmpty()) {
            throw new BackupRefused("身份服务中已有数据。确认要用备份替换，请加 --replace。",
                    "Keycloak holds data already. To replace them by the backup, add --replace.");
        }
    }

    void restore(OpenBackup backup) throws Exception {
        if (!backup.manifest().get("identities").equals(engineOf(place))) {
            throw new BackupRefused("身份数据来自 %s，不能恢复到 %s".formatted(backup.manifest().get("identities"), engineOf(place)),
                    "The identities come from %s and cannot be restored into %s".formatted(backup.manifest().get("identities"), engineOf(place)));
        }
        if (place.isH2()) {
            restoreStatements(backup);
        } else {
            restoreTables(backup);
        }
    }

    private void copyStatements(Archive.Writer archive, Map<String, String> entries) throws SQLException, IOException {
        Fingerprint fingerprint = new Fingerprint();
        archive.table(STATEMENTS, List.of("statement"), "");
        try (Connection connection = DriverManager.getConnection(place.url(), place.user(), place.password());
                Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT");
            connection.setAutoCommit(false);
            try (ResultSet row = statement.executeQuery("SCRIPT")) {
                while (row.next()) {
                    byte[] encoded = RowCodec.encode(new byte[][] {row.getString(1).getBytes(UTF_8)});
                    fingerprint.add(encoded);
                    archive.row(encoded);
                }
            }
        }
        archive.endOfTable();
        Manifest.putTotal(entries, "identities", STATEMENTS, fingerprint.total());
    }

    private void copyTables(Archive.Writer archive, Map<String, String> entries) throws SQLException, IOException {
        try (Connection connection = place.connect()) {
            Schema schema = new Schema(connection);
            schema.takeSnapshot();
            for (String name : schema.tableNames()) {
                Manifest.putTotal(entries, "identities", name,
                        TakeBackup.copy(schema, schema.table(name), schema.definition(name), archive));
            }
        }
    }

    private boolean isEmpty() throws SQLException {
        if (place.isH2()) {
            return Files.notExists(fileOf(place.url()));
        }
        try (Connection connection = place.connect()) {
            return new Schema(connection).tableNames().isEmpty();
        }
    }

    /** Beside the place first: an interrupted restore leaves the old file, or none. */
    private void restoreStatements(OpenBackup backup) throws Exception {
        Path file = fileOf(place.url());
        Path unfinished = file.resolveSibling("restoring.mv.db");
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(unfinished);
        String url = "jdbc:h2:file:" + file.resolveSibling("restoring");
        try (Connection connection = DriverManager.getConnection(url, place.user(), place.password());
                Statement statement = connection.createStatement()) {
            backup.read("identities", new StatementReader(statement));
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A schema of Keycloak that is not complete has no rows in its own change log, which is loaded first: it comes first by name. */
    private void restoreTables(OpenBackup backup) throws Exception {
        try (Connection connection = place.connect()) {
            RestoreDatabase.dropEverything(connection);
            backup.read("identities", new Loader(connection, true));
        }
    }

    private static Path fileOf(String url) {
        return Path.of(url.substring("jdbc:h2:file:".length()).replaceFirst(";.*", "") + ".mv.db");
    }

    private record StatementReader(Statement statement) implements Archive.Reader {

        @Override
        public void table(String name, List<String> columns, String definition) {}

        @Override
        public void row(byte @Nullable [][] values) throws SQLException {
            statement.execute(new String(values[0], UTF_8));
        }

        @Override
        public void endOfTable() {}
    }
}
