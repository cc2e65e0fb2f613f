package org.shouwang.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.database.SqlFailed;

/**
 * The keys of each tenant, made when the tenant first needs one. Primitives stay in memory: parsing a keyset costs a
 * hundred times as much as using it.
 */
@Singleton
class TenantKeys {

    private final MasterKey masterKey;
    private final Sql sql;
    private final ConcurrentHashMap<Tenant, Aead> fieldKeys = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Tenant, Prf> indexKeys = new ConcurrentHashMap<>();

    TenantKeys(MasterKey masterKey, Sql sql) {
        this.masterKey = masterKey;
        this.sql = sql;
    }

    Aead fieldKeyOf(Tenant tenant) {
        Aead known = fieldKeys.get(tenant);
        return known != null ? known : fieldKeys.computeIfAbsent(tenant, this::loadFieldKey);
    }

    Prf indexKeyOf(Tenant tenant) {
        Prf known = indexKeys.get(tenant);
        return known != null ? known : indexKeys.computeIfAbsent(tenant, this::loadIndexKey);
    }

    private Aead loadFieldKey(Tenant tenant) {
        try {
            return keysetOf(tenant, KeyPurpose.FIELD).getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException failed) {
            throw unreadable(tenant, KeyPurpose.FIELD, failed);
        }
    }

    private Prf loadIndexKey(Tenant tenant) {
        try {
            PrfSet keys = keysetOf(tenant, KeyPurpose.INDEX).getPrimitive(RegistryConfiguration.get(), PrfSet.class);
            return keys.getPrfs().get(keys.getPrimaryId());
        } catch (GeneralSecurityException failed) {
            throw unreadable(tenant, KeyPurpose.INDEX, failed);
        }
    }

    /**
     * Two replicas may meet a new tenant at the same moment: both insert, the primary key lets one win, both read what won.
     * Each step is a transaction of its own. Were the key part of the caller's transaction, a rollback would throw away a
     * key that other requests have already used.
     */
    private KeysetHandle keysetOf(Tenant tenant, KeyPurpose purpose) throws GeneralSecurityException {
        byte[] wrapped = sql.inNewTransaction(() -> find(tenant, purpose)).orElseGet(() -> create(tenant, purpose));
        return masterKey.unwrap(wrapped, tenant, purpose);
    }

    private byte[] create(Tenant tenant, KeyPurpose purpose) {
        try {
            byte[] wrapped = masterKey.wrap(KeysetHandle.generateNew(purpose.parameters), tenant, purpose);
            sql.inNewTransaction(() -> sql.update("""
                    INSERT INTO platform_tenant_key (tenant, purpose, wrapped_keyset, master_key)
                    VALUES (?, ?, ?, ?)
                    """, tenant.province(), purpose.code, wrapped, masterKey.fingerprint()));
            return wrapped;
        } catch (SqlFailed failed) {
            if (failed.isDuplicate()) {
                return sql.inNewTransaction(() -> find(tenant, purpose)).orElseThrow();
            }
            throw failed;
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("could not make a %s key for tenant %s".formatted(purpose.code, tenant), failed);
        }
    }

    private Optional<byte[]> find(Tenant tenant, KeyPurpose purpose) {
        return sql.find("""
                SELECT wrapped_keyset
                FROM platform_tenant_key
                WHERE tenant = ? AND purpose = ?
                """, row -> row.getBytes(1), tenant.province(), purpose.code);
    }

    private IllegalStateException unreadable(Tenant tenant, KeyPurpose purpose, GeneralSecurityException cause) {
        return new IllegalStateException(
                "the %s key of tenant %s does not open with master key %s: is SHOUWANG_MASTER_KEY the one of this database?"
                        .formatted(purpose.code, tenant, masterKey.fingerprint()), cause);
    }
}
