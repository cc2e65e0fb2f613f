package org.shouwang.access.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.crypto.BlindIndex;
import org.shouwang.platform.crypto.FieldAddress;
import org.shouwang.platform.crypto.FieldCipher;

/** What of an account and a client is encrypted, and where it lies. */
@Singleton
class AccountVault {

    private final FieldCipher cipher;
    private final BlindIndex index;

    AccountVault(FieldCipher cipher, BlindIndex index) {
        this.cipher = cipher;
        this.index = index;
    }

    byte @Nullable [] lock(Tenant tenant, String table, String column, String id, @Nullable String text) {
        return text == null ? null : cipher.encrypt(address(tenant, table, column, id), text);
    }

    @Nullable String open(Tenant tenant, String table, String column, String id, byte @Nullable [] locked) {
        return locked == null ? null : cipher.decrypt(address(tenant, table, column, id), locked);
    }

    byte[] indexOf(Tenant tenant, PhoneNumber phone) {
        return index.index(tenant, "account_phone", phone.value());
    }

    /** Ids are texts here; a digest of one stands for it in the address of the value. */
    private static FieldAddress address(Tenant tenant, String table, String column, String id) {
        try {
            long row = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(id.getBytes(UTF_8))).getLong();
            return new FieldAddress(tenant, table, column, row);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
