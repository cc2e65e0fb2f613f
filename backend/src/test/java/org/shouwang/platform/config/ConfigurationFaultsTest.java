package org.shouwang.platform.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigurationFaultsTest {

    private final Map<String, String> settings = new HashMap<>(Map.of(
            "SHOUWANG_MASTER_KEY", Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes(UTF_8)),
            "PUBLIC_URL", "https://shouwang.example.gov.cn",
            "DATABASE_URL", "jdbc:mysql://db/shouwang",
            "DATABASE_USER", "shouwang", "DATABASE_PASSWORD", "k3y-of-the-service",
            "DATABASE_OWNER_USER", "shouwang_owner", "DATABASE_OWNER_PASSWORD", "k3y-of-the-owner",
            "OIDC_ISSUER", "https://login.example.gov.cn/realms/shouwang",
            "OIDC_JWKS_URL", "http://keycloak/realms/shouwang/protocol/openid-connect/certs"));

    @Test
    void deployerWithCompleteSettingsStartsProduction() {
        assertThat(faults(Mode.PRODUCTION)).isEmpty();
    }

    @Test
    void deployerWithNothingSetLearnsEveryMissingValueAtOnce() {
        settings.clear();
        assertThat(faults(Mode.PRODUCTION)).hasSize(9).allMatch(fault -> fault.contains("is missing"));
    }

    @Test
    void productionRefusesSecretsOfTheDemonstrationInClearAndInBase64() {
        settings.put("SHOUWANG_MASTER_KEY", Base64.getEncoder().encodeToString("shouwang-demonstration-only-key!".getBytes(UTF_8)));
        settings.put("DATABASE_PASSWORD", "demonstration-runtime");
        assertThat(faults(Mode.PRODUCTION)).hasSize(2).allMatch(fault -> fault.contains("is a secret of the demonstration"));
        assertThat(faults(Mode.DEMONSTRATION)).isEmpty();
    }

    @Test
    void productionRefusesUnencryptedAddressesAndTheDemonstrationAcceptsThem() {
        settings.put("PUBLIC_URL", "http://shouwang.example.gov.cn");
        settings.put("OIDC_ISSUER", "http://login.example.gov.cn/realms/shouwang");
        assertThat(faults(Mode.PRODUCTION)).hasSize(2).allMatch(fault -> fault.contains("is http"));
        assertThat(faults(Mode.DEMONSTRATION)).isEmpty();
    }

    @Test
    void productionRefusesToRunAsTheOwnerOfItsTables() {
        settings.put("DATABASE_USER", "shouwang_owner");
        assertThat(faults(Mode.PRODUCTION)).singleElement().asString().contains("must not own its tables");
    }

    @Test
    void shortMasterKeyIsRefusedInEveryModeWithoutRepeatingIt() {
        settings.put("SHOUWANG_MASTER_KEY", "c2hvcnQ=");
        assertThat(faults(Mode.DEMONSTRATION)).singleElement().asString().contains("not 32 bytes").doesNotContain("c2hvcnQ=");
    }

    private List<String> faults(Mode mode) {
        return ConfigurationFaults.of(mode, settings::get);
    }
}
