package org.shouwang.platform.backup;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What a backup says about itself, in clear: an operator can tell backups apart without a key. Its digest is in the escrow, so
 * a restore notices a manifest that was changed.
 */
record Manifest(Map<String, String> entries) {

    static final String FORMAT = "1";
    private static final String FILE = "manifest.properties";

    Manifest {
        entries = new TreeMap<>(entries);
    }

    static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused("这里没有备份：" + folder, "There is no backup here: " + folder);
        }
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        Map<String, String> entries = new TreeMap<>();
        read.forEach((name, value) -> entries.put((String) name, (String) value));
        Manifest manifest = new Manifest(entries);
        if (!FORMAT.equals(manifest.get("format"))) {
            throw new BackupRefused("备份格式为 " + manifest.get("format") + "，本程序只读 " + FORMAT,
                    "The format of the backup is " + manifest.get("format") + ", this program reads " + FORMAT);
        }
        return manifest;
    }

    void write(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        entries.forEach((name, value) -> text.append(name).append('=').append(value.replace("\\", "\\\\")).append('\n'));
        Files.writeString(folder.resolve(FILE), text);
    }

    static String digest(Path folder) throws IOException {
        return HexFormat.of().formatHex(Fingerprint.sha256().digest(Files.readAllBytes(folder.resolve(FILE))));
    }

    String get(String name) {
        return entries.getOrDefault(name, "");
    }

    /** Applied migrations: version → checksum. */
    Map<String, String> migrations() {
        return below("migration.");
    }

    /** @param part {@code database} or {@code identities} */
    Map<String, TableTotal> totals(String part) {
        Map<String, TableTotal> totals = new TreeMap<>();
        below(part + ".digest.").forEach((table, digest) ->
                totals.put(table, new TableTotal(Long.parseLong(get(part + ".rows." + table)), digest)));
        return totals;
    }

    static void putTotal(Map<String, String> entries, String part, String table, TableTotal total) {
        entries.put(part + ".rows." + table, Long.toString(total.rows()));
        entries.put(part + ".digest." + table, total.digest());
    }

    private Map<String, String> below(String prefix) {
        Map<String, String> found = new TreeMap<>();
        entries.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        return found;
    }
}
