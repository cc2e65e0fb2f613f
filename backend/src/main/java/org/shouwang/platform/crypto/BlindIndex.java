package org.shouwang.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.prf.Prf;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import org.shouwang.kernel.Tenant;

/**
 * Finds an encrypted value without opening it: the same value of the same tenant and purpose always gives the same 16
 * bytes, and nobody without the tenant's key can compute them. Exact matches only.
 */
@Singleton
public class BlindIndex {

    /** 128 bits: among ten million persons the chance of one accidental pair is below 10^-24. */
    public static final int BYTES = 16;

    private final TenantKeys keys;

    BlindIndex(TenantKeys keys) {
        this.keys = keys;
    }

    /**
     * @param purpose    what is being looked for, for example {@code id_number}; the same text under another purpose gives
     *                   other bytes, so a phone number cannot be recognised in an ID column
     * @param normalised the value in its one canonical spelling; the caller normalises, on write and on search alike
     */
    public byte[] index(Tenant tenant, String purpose, String normalised) {
        Prf key = keys.indexKeyOf(tenant);
        try {
            return key.compute((purpose + '|' + normalised).getBytes(UTF_8), BYTES);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("could not index a value for " + purpose, failed);
        }
    }
}
