package org.shouwang.platform.crypto;

import com.google.crypto.tink.KeysetHandle;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.kernel.Tenant;

/**
 * Wraps every tenant's keysets with another master key. The keysets themselves stay what they are, so no encrypted field and
 * no blind index changes. Runs in the transaction of its connection, which is the caller's to commit: a fault on the way must
 * not leave half of a database to one key and half to another.
 */
public final class MasterKeyRotation {

    private final Connection connection;
    private final MasterKey current;
    private final MasterKey next;

    public MasterKeyRotation(Connection connection, MasterKey current, MasterKey next) {
        this.connection = connection;
        this.current = current;
        this.next = next;
    }

    /** @param already whether the next master key had wrapped it before */
    public record Keyset(Tenant tenant, boolean already) {}

    /** The current key that was given did not wrap what is stored. */
    public static final class WrongMasterKey extends Exception {
        WrongMasterKey(String message) {
            super(message);
        }
    }

    private record Stored(Tenant tenant, KeyPurpose purpose, byte[] wrapped, String masterKey) {}

    /** Answers every keyset of the database. Nobody else makes or reads one until the transaction ends. */
    public List<Keyset> rotate() throws SQLException, WrongMasterKey {
        List<Keyset> keysets = new ArrayList<>();
        for (Stored stored : stored()) {
            boolean already = stored.masterKey.equals(next.fingerprint());
            KeysetHandle keyset = open(stored, already ? next : current);
            if (!already) {
                store(stored, wrapped(stored, keyset));
            }
            keysets.add(new Keyset(stored.tenant, already));
        }
        return keysets;
    }

    private List<Stored> stored() throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("""
                SELECT tenant, purpose, wrapped_keyset, master_key
                FROM platform_tenant_key
                ORDER BY tenant, purpose
                FOR UPDATE
                """)) {
            List<Stored> stored = new ArrayList<>();
            while (row.next()) {
                stored.add(new Stored(
                        new Tenant(row.getString("tenant")), KeyPurpose.of(row.getString("purpose")),
                        row.getBytes("wrapped_keyset"), row.getString("master_key")));
            }
            return stored;
        }
    }

    private static KeysetHandle open(Stored stored, MasterKey key) throws WrongMasterKey {
        try {
            return key.unwrap(stored.wrapped, stored.tenant, stored.purpose);
        } catch (GeneralSecurityException closed) {
            throw new WrongMasterKey("the %s key of tenant %s was wrapped with master key %s and does not open with %s"
                    .formatted(stored.purpose.code, stored.tenant.province(), stored.masterKey, key.fingerprint()));
        }
    }

    /** Opened once more before it replaces the only copy. */
    private byte[] wrapped(Stored stored, KeysetHandle keyset) {
        try {
            byte[] wrapped = next.wrap(keyset, stored.tenant, stored.purpose);
            if (!next.unwrap(wrapped, stored.tenant, stored.purpose).equalsKeyset(keyset)) {
                throw new IllegalStateException("a keyset of tenant %s changed while it was wrapped".formatted(stored.tenant));
            }
            return wrapped;
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("could not wrap a keyset of tenant %s".formatted(stored.tenant), failed);
        }
    }

    private void store(Stored stored, byte[] wrapped) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                UPDATE platform_tenant_key
                SET wrapped_keyset = ?, master_key = ?
                WHERE tenant = ? AND purpose = ?
                """)) {
            update.setBytes(1, wrapped);
            update.setString(2, next.fingerprint());
            update.setString(3, stored.tenant.province());
            update.setString(4, stored.purpose.code);
            update.executeUpdate();
        }
    }
}
