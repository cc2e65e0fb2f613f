package org.shouwang.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import org.shouwang.kernel.Tenant;

/** The key that wraps every tenant's keysets. It comes from the environment and is never stored. */
public final class MasterKey {

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private static final int BYTES = 32;

    private final Aead aead;
    private final String fingerprint;

    private MasterKey(byte[] secret) throws GeneralSecurityException {
        AesGcmParameters aes256 = AesGcmParameters.builder()
                .setKeySizeBytes(BYTES).setIvSizeBytes(12).setTagSizeBytes(16).setVariant(AesGcmParameters.Variant.NO_PREFIX).build();
        AesGcmKey key = AesGcmKey.builder().setParameters(aes256)
                .setKeyBytes(SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get())).build();
        this.aead = KeysetHandle.newBuilder().addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary()).build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.fingerprint = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret), 0, 8);
    }

    /**
     * Reads the key as it stands in the environment.
     *
     * @param base64 32 random bytes in Base64
     * @throws IllegalArgumentException if it is anything else; the message does not repeat the secret
     */
    public static MasterKey fromBase64(String base64) {
        if (!isKey(base64)) {
            throw new IllegalArgumentException("the master key must be 32 bytes in Base64, for example from: openssl rand -base64 32");
        }
        try {
            return new MasterKey(Base64.getDecoder().decode(base64.strip()));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("this Java runtime has no AES-256-GCM", failed);
        }
    }

    /** Whether a text is 32 bytes in Base64. */
    public static boolean isKey(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip()).length == BYTES;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    /** Eight bytes that name this key without revealing it: they say which master key wrapped a stored keyset. */
    public String fingerprint() {
        return fingerprint;
    }

    byte[] wrap(KeysetHandle keyset, Tenant tenant, KeyPurpose purpose) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, aead, purpose.bindingTo(tenant));
    }

    KeysetHandle unwrap(byte[] wrapped, Tenant tenant, KeyPurpose purpose) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, aead, purpose.bindingTo(tenant));
    }
}
