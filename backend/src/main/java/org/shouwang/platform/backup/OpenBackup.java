package org.shouwang.platform.backup;

import com.google.crypto.tink.KeysetHandle;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;

/** A backup that was opened with the private escrow key. */
final class OpenBackup {

    private final Path folder;
    private final Manifest manifest;
    private final Escrow escrow;
    private final KeysetHandle key;

    OpenBackup(Path folder, Path privateKey) throws IOException, GeneralSecurityException {
        this.folder = folder;
        this.manifest = Manifest.read(folder);
        this.escrow = Escrow.open(folder.resolve("escrow"), privateKey);
        if (!escrow.entry(Escrow.MANIFEST_DIGEST).equals(Manifest.digest(folder))) {
            throw new BackupRefused("manifest.properties 与备份不符，已被改动", "manifest.properties does not belong to this backup, it was changed");
        }
        this.key = SealedFile.keyOf(escrow.entry(Escrow.ARCHIVE_KEY));
    }

    Manifest manifest() {
        return manifest;
    }

    Escrow escrow() {
        return escrow;
    }

    boolean hasIdentities() {
        return !manifest.get("identities").equals("none");
    }

    /** Reads everything once, before anything is touched. */
    void check() {
        check("database");
        if (hasIdentities()) {
            check("identities");
        }
    }

    /** @param part {@code database} or {@code identities} */
    void read(String part, Archive.Reader reader) throws Exception {
        try (DataInputStream in = open(part)) {
            Archive.read(in, reader);
        }
    }

    private void check(String part) {
        Map<String, TableTotal> found;
        try (DataInputStream in = open(part)) {
            found = new TreeMap<>(Archive.totals(in));
        } catch (Exception damaged) {
            throw new BackupRefused("备份文件已损坏：" + folder.resolve(part), "The backup is damaged: " + folder.resolve(part), damaged);
        }
        if (!found.equals(manifest.totals(part))) {
            throw new BackupRefused("备份内容与清单不符：" + folder.resolve(part), "The backup does not hold what its manifest says: " + folder.resolve(part));
        }
    }

    private DataInputStream open(String part) throws IOException, GeneralSecurityException {
        return new SealedFile(key, folder.resolve(part)).read();
    }
}
