package org.shouwang.platform.backup;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shouwang.platform.crypto.MasterKey;

/**
 * Takes a backup while the platform runs: the database in one snapshot, and after it the identities, so an account that was
 * made between the two exists in Keycloak without rights, never the other way round.
 */
final class TakeBackup {

    /** Secrets that the data need, by the beginning of their names: all master keys, and what Keycloak's data hold as well. */
    private static final List<String> ESCROWED = List.of("SHOUWANG_MASTER_KEY", "KEYCLOAK_", "DEPARTMENT_CLIENT_SECRET");

    private final Place database;
    private final Optional<Place> identities;
    private final Map<String, String> environment;
    private final Clock clock;

    TakeBackup(Place database, Optional<Place> identities, Map<String, String> environment, Clock clock) {
        this.database = database;
        this.identities = identities;
        this.environment = environment;
        this.clock = clock;
    }

    /** @param folder must not exist; it gets its name when the backup is complete, so a broken one is never taken for one */
    Manifest into(Path folder, Path publicKey) throws IOException, GeneralSecurityException, SQLException {
        if (Files.exists(folder)) {
            throw new BackupRefused("目录已存在：" + folder, "The folder exists already: " + folder);
        }
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Files.createDirectories(unfinished);
        new Escrow(Map.of()).sealFor(publicKey); // a wrong key must not show after hours
        KeysetHandle key = SealedFile.newKey();
        Map<String, String> entries = new TreeMap<>(Map.of(
                "format", Manifest.FORMAT,
                "created", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString(),
                "commit", environment.getOrDefault("SHOUWANG_COMMIT", ""),
                "kind", environment.getOrDefault("SHOUWANG_KIND", ""),
                "address", environment.getOrDefault("SHOUWANG_ADDRESS", ""),
                "identities", identities.map(Identities::engineOf).orElse("none")));
        copyDatabase(new SealedFile(key, unfinished.resolve("database")), entries);
        if (identities.isPresent()) {
            new Identities(identities.get()).copyTo(new SealedFile(key, unfinished.resolve("identities")), entries);
        }
        Manifest manifest = new Manifest(entries);
        manifest.write(unfinished);
        Map<String, String> secrets = secrets();
        secrets.put(Escrow.ARCHIVE_KEY, SealedFile.textOf(key));
        secrets.put(Escrow.MANIFEST_DIGEST, Manifest.digest(unfinished));
        Files.write(unfinished.resolve("escrow"), new Escrow(secrets).sealFor(publicKey));
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        return manifest;
    }

    private void copyDatabase(SealedFile file, Map<String, String> entries) throws IOException, GeneralSecurityException, SQLException {
        try (Connection connection = database.connect(); Archive.Writer archive = new Archive.Writer(file.write())) {
            Schema schema = new Schema(connection);
            schema.takeSnapshot();
            entries.put("engine", connection.getMetaData().getDatabaseProductVersion());
            entries.put("master-keys", String.join(",", masterKeysOf(schema)));
            MigrationHistory.applied(connection).forEach((version, checksum) -> entries.put("migration." + version, checksum));
            for (String name : schema.tableNames()) {
                if (!name.equals(MigrationHistory.TABLE)) {
                    Manifest.putTotal(entries, "database", name, copy(schema, schema.table(name), "", archive));
                }
            }
        }
    }

    static TableTotal copy(Schema schema, Table table, String definition, Archive.Writer archive) throws IOException, SQLException {
        Fingerprint fingerprint = new Fingerprint();
        archive.table(table.name(), table.columns(), definition);
        schema.read(table, row -> {
            byte[] encoded = RowCodec.encode(row);
            fingerprint.add(encoded);
            archive.row(encoded);
        });
        archive.endOfTable();
        return fingerprint.total();
    }

    /** The escrow of a key that opens nothing is worth nothing: every tenant's keys must open with a key that we have. */
    private TreeSet<String> masterKeysOf(Schema schema) throws SQLException {
        TreeSet<String> needed = new TreeSet<>(schema.strings("SELECT DISTINCT master_key FROM platform_tenant_key"));
        TreeSet<String> missing = new TreeSet<>(needed);
        secrets().values().stream().filter(MasterKey::isKey).map(value -> MasterKey.fromBase64(value).fingerprint()).forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw new BackupRefused("数据库中有用其他主密钥包裹的密钥：" + missing + "。请在 SHOUWANG_MASTER_KEY 中给出该库的主密钥。",
                    "The database holds keys that another master key wrapped: " + missing + ". Give the master key of this database in SHOUWANG_MASTER_KEY.");
        }
        return needed;
    }

    private Map<String, String> secrets() {
        Map<String, String> secrets = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (!value.isBlank() && ESCROWED.stream().anyMatch(name::startsWith) && !name.startsWith("KEYCLOAK_DATABASE_")) {
                secrets.put(name, value);
            }
        });
        return secrets;
    }
}
