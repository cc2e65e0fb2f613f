package org.shouwang.platform.config;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.crypto.MasterKey;

/**
 * Everything that is wrong with the settings, found in one go so that a deployer need not restart ten times. Faults name the
 * environment variable and the remedy and never repeat a value.
 */
final class ConfigurationFaults {

    /** Every secret of the demonstration contains this word, in clear or inside its Base64, so that it betrays itself. */
    static final String MARK = "demonstration";

    private final Function<String, @Nullable String> settings;
    private final List<String> faults = new ArrayList<>();

    private ConfigurationFaults(Function<String, @Nullable String> settings) {
        this.settings = settings;
    }

    /** @param settings answers the value of an environment variable, or null where it is not set */
    static List<String> of(Mode mode, Function<String, @Nullable String> settings) {
        ConfigurationFaults check = new ConfigurationFaults(settings);
        check.masterKeyIsAKey();
        check.publicUrlIsAnAddress();
        check.everyNeededValueIsSet();
        if (mode == Mode.PRODUCTION) {
            check.noSecretIsOneOfTheDemonstration();
            check.addressesAreEncrypted();
            check.databaseUsersAreTwo();
        }
        return check.faults;
    }

    private void masterKeyIsAKey() {
        String key = value("SHOUWANG_MASTER_KEY");
        if (key.isEmpty()) {
            faults.add("SHOUWANG_MASTER_KEY is missing: set 32 random bytes in Base64, for example from: openssl rand -base64 32");
        } else if (!MasterKey.isKey(key)) {
            faults.add("SHOUWANG_MASTER_KEY is not 32 bytes in Base64: make one with: openssl rand -base64 32");
        }
    }

    private void publicUrlIsAnAddress() {
        if (!value("PUBLIC_URL").isEmpty() && schemeOf("PUBLIC_URL").isEmpty()) {
            faults.add("PUBLIC_URL is not an address: set what people type, for example https://shouwang.example.gov.cn");
        }
    }

    private void everyNeededValueIsSet() {
        for (String name : List.of("PUBLIC_URL", "DATABASE_URL", "DATABASE_USER", "DATABASE_PASSWORD",
                "DATABASE_OWNER_USER", "DATABASE_OWNER_PASSWORD", "OIDC_ISSUER", "OIDC_JWKS_URL")) {
            if (value(name).isEmpty()) {
                faults.add(name + " is missing: see .env.example");
            }
        }
    }

    private void noSecretIsOneOfTheDemonstration() {
        for (String name : List.of("SHOUWANG_MASTER_KEY", "DATABASE_PASSWORD", "DATABASE_OWNER_PASSWORD")) {
            if (isOfTheDemonstration(value(name))) {
                faults.add(name + " is a secret of the demonstration, which everybody knows: set one of your own");
            }
        }
    }

    private void addressesAreEncrypted() {
        for (String name : List.of("PUBLIC_URL", "OIDC_ISSUER")) {
            if (schemeOf(name).equals("http")) {
                faults.add(name + " is http: tokens would travel in clear; set an https address");
            }
        }
    }

    /** With one user for both, the promise that audit rows cannot be changed would be empty. */
    private void databaseUsersAreTwo() {
        String runtime = value("DATABASE_USER");
        if (!runtime.isEmpty() && runtime.equals(value("DATABASE_OWNER_USER"))) {
            faults.add("DATABASE_USER and DATABASE_OWNER_USER are the same: the running service must not own its tables");
        }
    }

    private static boolean isOfTheDemonstration(String secret) {
        return secret.contains(MARK) || decoded(secret).contains(MARK);
    }

    private static String decoded(String secret) {
        try {
            return new String(Base64.getDecoder().decode(secret), ISO_8859_1);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private String schemeOf(String name) {
        try {
            URI address = URI.create(value(name));
            return address.getHost() == null || address.getScheme() == null ? "" : address.getScheme();
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    private String value(String name) {
        String value = settings.apply(name);
        return value == null ? "" : value.strip();
    }
}
