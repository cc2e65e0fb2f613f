package org.shouwang.platform.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * The settings that the whole house shares. {@link ConfigurationCheck} has seen them before any other bean reads them.
 *
 * @param mode        demonstration or production
 * @param publicUrl   the address that people type, without a trailing slash
 * @param masterKey   32 bytes in Base64 that wrap every tenant's keys
 * @param frontend    folder with the built front end, or null where another server delivers it
 * @param trustedProxies how many proxies stand in front of us and append to X-Forwarded-For; 0 ignores the header
 */
@ConfigurationProperties("shouwang")
public record ShouwangConfiguration(
        @Bindable(defaultValue = "PRODUCTION") Mode mode,
        @Bindable(defaultValue = "") String publicUrl,
        @Bindable(defaultValue = "") String masterKey,
        @Nullable String frontend,
        @Bindable(defaultValue = "0") int trustedProxies) {

    public boolean isDemonstration() {
        return mode == Mode.DEMONSTRATION;
    }

    /** Never print the key, not even by accident in a log line. */
    @Override
    public String toString() {
        return "ShouwangConfiguration[mode=%s, publicUrl=%s, frontend=%s]".formatted(mode, publicUrl, frontend);
    }
}
