package org.shouwang.platform.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code infra/backup} and {@code infra/restore} call: {@code new-key <file>}, {@code take <folder> <public key>},
 * {@code check|secrets|restore <folder> <private key>}. Places and secrets come from the environment. Ends with 0 when it is
 * done and 1 when it refused or failed.
 */
public final class BackupCommand {

    private final Map<String, String> environment;

    private BackupCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        System.exit(run(System.getenv(), arguments));
    }

    static int run(Map<String, String> environment, String... arguments) {
        try {
            new BackupCommand(environment).execute(List.of(arguments));
            return 0;
        } catch (BackupRefused refused) {
            System.err.println("✗ " + refused.chinese() + "\n  " + refused.getMessage());
        } catch (Exception failed) {
            System.err.println("✗ 未完成：" + failed.getMessage() + "\n  Not done: " + failed);
        }
        return 1;
    }

    private void execute(List<String> arguments) throws Exception {
        String verb = arguments.isEmpty() ? "" : arguments.getFirst();
        switch (verb) {
            case "new-key" -> Escrow.newKeyPair(path(arguments, 1));
            case "take" -> take(path(arguments, 1), path(arguments, 2));
            case "check" -> check(new OpenBackup(path(arguments, 1), path(arguments, 2)));
            case "secrets" -> new OpenBackup(path(arguments, 1), path(arguments, 2)).escrow().secrets()
                    .forEach((name, value) -> System.out.println(name + "=" + value));
            case "restore" -> restore(new OpenBackup(path(arguments, 1), path(arguments, 2)), arguments.contains("--replace"));
            default -> throw new IllegalArgumentException("new-key, take, check, secrets or restore");
        }
    }

    private void take(Path folder, Path publicKey) throws IOException, GeneralSecurityException, SQLException {
        long begun = System.nanoTime();
        Manifest manifest = new TakeBackup(database(), identities(), environment, Clock.system(ZoneId.of("Asia/Shanghai"))).into(folder, publicKey);
        tell("已备份", "backed up", rows(manifest), begun);
    }

    private void check(OpenBackup backup) {
        long begun = System.nanoTime();
        backup.check();
        tell("备份完好", "the backup is sound", rows(backup.manifest()), begun);
    }

    private void restore(OpenBackup backup, boolean replace) throws Exception {
        long begun = System.nanoTime();
        RestoreDatabase database = new RestoreDatabase(backup, database());
        Optional<Identities> identities = backup.hasIdentities() ? identities().map(Identities::new) : Optional.empty();
        database.requirePossible(replace);
        if (identities.isPresent()) {
            identities.get().requireEmpty(replace);
        }
        List<String> differences = database.run();
        if (!differences.isEmpty()) {
            throw new BackupRefused("恢复后与备份不符的表：" + differences, "Tables that differ from the backup after the restore: " + differences);
        }
        if (identities.isPresent()) {
            identities.get().restore(backup);
        }
        database.finish();
        tell("已恢复并逐行核对", "restored and compared row by row", rows(backup.manifest()), begun);
    }

    private Place database() {
        return Place.of(environment, "DATABASE_URL", "DATABASE_OWNER_USER", "DATABASE_OWNER_PASSWORD");
    }

    private Optional<Place> identities() {
        return environment.containsKey("KEYCLOAK_DATABASE_URL")
                ? Optional.of(Place.of(environment, "KEYCLOAK_DATABASE_URL", "KEYCLOAK_DATABASE_USER", "KEYCLOAK_DATABASE_PASSWORD"))
                : Optional.empty();
    }

    private static long rows(Manifest manifest) {
        return manifest.totals("database").values().stream().mapToLong(TableTotal::rows).sum();
    }

    private static void tell(String chinese, String english, long rows, long begun) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%s %s: %,d 行 rows, %.1f s, %,.0f 行/秒 rows/s%n", chinese, english, rows, seconds, rows / seconds);
    }

    private static Path path(List<String> arguments, int place) {
        if (arguments.size() <= place) {
            throw new IllegalArgumentException("not enough arguments");
        }
        return Path.of(arguments.get(place)).toAbsolutePath();
    }
}
