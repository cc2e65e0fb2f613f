package org.shouwang.access.store;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.database.Sql;

/** What the sign-in server must still be told. */
@Singleton
public class ProvisioningStore {

    private final Sql sql;
    private final AccountVault vault;
    private final Clock clock;

    ProvisioningStore(Sql sql, AccountVault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    /** @param password one-time password that the server does not have yet */
    public record Waiting(int change, int tries, @Nullable String password) {}

    public List<String> dueAcrossTenants(int most) {
        return sql.list("""
                SELECT id
                FROM access_account
                WHERE provision_at <= ?
                ORDER BY provision_at
                LIMIT ?
                """, row -> row.getString(1), clock.instant(), most);
    }

    /** Takes an account for the running transaction; empty when nothing waits or another server is at it. */
    public Optional<Waiting> takeAcrossTenants(String id) {
        return sql.find("""
                SELECT change_no, provision_tries, tenant, one_time_password
                FROM access_account
                WHERE id = ? AND provision_at IS NOT NULL
                FOR UPDATE SKIP LOCKED
                """, row -> new Waiting(row.getInt(1), row.getInt(2),
                        vault.open(new Tenant(row.getString(3)), AccountStore.TABLE, "one_time_password", id, row.getBytes(4))), id);
    }

    public void doneAcrossTenants(String id, int change, String identity) {
        sql.update("""
                UPDATE access_account
                SET identity_id = ?, provisioned_no = ?, provision_at = NULL, provision_tries = 0, provision_fault = NULL, one_time_password = NULL
                WHERE id = ?
                """, identity, change, id);
    }

    public void failedAcrossTenants(String id, String fault, Instant next) {
        sql.update("""
                UPDATE access_account
                SET provision_at = ?, provision_tries = provision_tries + 1, provision_fault = ?
                WHERE id = ?
                """, next, fault, id);
    }
}
