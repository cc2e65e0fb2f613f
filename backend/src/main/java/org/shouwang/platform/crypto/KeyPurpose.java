package org.shouwang.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import java.util.Arrays;
import org.shouwang.kernel.Tenant;

/** What a stored keyset is for. */
enum KeyPurpose {
    FIELD("field", PredefinedAeadParameters.AES256_GCM),
    INDEX("index", PredefinedPrfParameters.HMAC_SHA256_PRF);

    final String code;
    final Parameters parameters;

    KeyPurpose(String code, Parameters parameters) {
        this.code = code;
        this.parameters = parameters;
    }

    static KeyPurpose of(String code) {
        return Arrays.stream(values()).filter(purpose -> purpose.code.equals(code)).findFirst().orElseThrow();
    }

    /** Wrapped keysets are bound too: one tenant's keyset copied over another's does not open. */
    byte[] bindingTo(Tenant tenant) {
        return ("platform_tenant_key|" + tenant.province() + '|' + code).getBytes(UTF_8);
    }
}
