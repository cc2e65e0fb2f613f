package org.shouwang.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.crypto.MasterKey;
import org.shouwang.platform.crypto.MasterKeyRotation;
import org.shouwang.platform.crypto.MasterKeyRotation.Keyset;
import org.shouwang.platform.crypto.MasterKeyRotation.WrongMasterKey;

/**
 * Changes the master key of a database: {@code RotateMasterKey}, with DATABASE_URL, DATABASE_USER, DATABASE_PASSWORD,
 * SHOUWANG_MASTER_KEY (the one in use) and SHOUWANG_NEW_MASTER_KEY in the environment. All keysets and an entry in the audit
 * of each tenant, in one transaction. Ends with 0 when the new key is the one of this database, 1 when the key in use was
 * not the one given, 2 when it could not work; after 1 and 2 nothing has changed.
 */
public final class RotateMasterKey {

    private RotateMasterKey() {}

    public static void main(String[] none) {
        System.exit(run(System.getenv()));
    }

    static int run(Map<String, String> environment) {
        try (Connection connection = DriverManager.getConnection(
                environment.get("DATABASE_URL"), environment.get("DATABASE_USER"), environment.get("DATABASE_PASSWORD"))) {
            connection.setAutoCommit(false); // closing without a commit rolls back
            MasterKey current = key(environment, "SHOUWANG_MASTER_KEY");
            MasterKey next = key(environment, "SHOUWANG_NEW_MASTER_KEY");
            List<Keyset> keysets = new MasterKeyRotation(connection, current, next).rotate();
            Map<Tenant, Long> wrapped = keysets.stream().filter(keyset -> !keyset.already())
                    .collect(Collectors.groupingBy(Keyset::tenant, Collectors.counting()));
            for (var each : wrapped.entrySet()) {
                record(connection, each.getKey(), each.getValue().intValue(), current, next);
            }
            connection.commit();
            System.out.println(told(keysets.size(), wrapped, next));
            return 0;
        } catch (WrongMasterKey wrong) {
            System.err.printf("主密钥不对，没有任何改动。%nWrong master key, nothing has changed: %s%n", wrong.getMessage());
            return 1;
        } catch (SQLException | RuntimeException failed) {
            System.err.printf("未能更换主密钥，没有任何改动。%nCould not rotate, nothing has changed: %s%n", failed.getMessage());
            return 2;
        }
    }

    private static MasterKey key(Map<String, String> environment, String variable) {
        try {
            return MasterKey.fromBase64(environment.getOrDefault(variable, ""));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(variable + ": " + wrong.getMessage());
        }
    }

    private static void record(Connection connection, Tenant tenant, int keysets, MasterKey current, MasterKey next) throws SQLException {
        RegionCode province = new RegionCode(tenant.province());
        Actor operator = new Actor("operator", "operator", "运维", Set.of(), Jurisdiction.of(province), Optional.empty());
        AuditRecord rotated = AuditRecord.of(operator, "rotateMasterKey", province)
                .on("master_key", next.fingerprint()).because(null, "from " + current.fingerprint()).rows(keysets);
        Entry.of(rotated, "", Instant.now()).insert(connection);
    }

    private static String told(int keysets, Map<Tenant, Long> wrapped, MasterKey next) {
        if (wrapped.isEmpty()) {
            return "全部 %d 个密钥此前已由主密钥 %s 加密。%nAll %d keysets are already wrapped with this key, %s."
                    .formatted(keysets, next.fingerprint(), keysets, next.fingerprint());
        }
        long now = wrapped.values().stream().mapToLong(Long::longValue).sum();
        return "%d 个密钥改由主密钥 %s 加密，共 %d 个。请把 SHOUWANG_MASTER_KEY 换成新值后启动接口。%n%d of %d keysets are now wrapped with master key %s. Set SHOUWANG_MASTER_KEY to the new value and start the API."
                .formatted(now, next.fingerprint(), keysets, now, keysets, next.fingerprint());
    }
}
