package org.shouwang.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Encrypts personal fields with the key of their tenant (AES-256-GCM) and opens them again at the same address only. The
 * ciphertext names its key, so values written before a rotation stay readable. It is {@link #OVERHEAD} bytes longer than
 * the UTF-8 of its text.
 */
@Singleton
public class FieldCipher {

    /** Key name, nonce and tag: what a VARBINARY column needs beyond the longest text. */
    public static final int OVERHEAD = 5 + 12 + 16;

    private static final Logger LOG = LoggerFactory.getLogger(FieldCipher.class);

    private final TenantKeys keys;
    private final Counter alarms;

    FieldCipher(TenantKeys keys, MeterRegistry meters) {
        this.keys = keys;
        this.alarms = Counter.builder("shouwang.integrity.alarms")
                .description("Encrypted values found where they do not belong").register(meters);
    }

    public byte[] encrypt(FieldAddress address, String text) {
        return encryptBytes(address, text.getBytes(UTF_8));
    }

    /** @throws IntegrityAlarm if these bytes were not encrypted at this address */
    public String decrypt(FieldAddress address, byte[] ciphertext) {
        return new String(decryptBytes(address, ciphertext), UTF_8);
    }

    public byte[] encryptBytes(FieldAddress address, byte[] plain) {
        try {
            return keys.fieldKeyOf(address.tenant()).encrypt(plain, address.toAssociatedData());
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("could not encrypt the value at " + address, failed);
        }
    }

    /** @throws IntegrityAlarm if these bytes were not encrypted at this address */
    public byte[] decryptBytes(FieldAddress address, byte[] ciphertext) {
        try {
            return keys.fieldKeyOf(address.tenant()).decrypt(ciphertext, address.toAssociatedData());
        } catch (GeneralSecurityException failed) {
            alarms.increment();
            LOG.error("integrity alarm: the value at {} was not encrypted there", address);
            throw new IntegrityAlarm(address, failed);
        }
    }
}
