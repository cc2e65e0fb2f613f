package org.shouwang.platform.config;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.env.Environment;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Refuses to start on faulty settings, with all of them in one message. */
@Context
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConfigurationCheck {

    /** Where each variable of the environment arrives (application.yml). */
    private static final Map<String, String> PROPERTIES = Map.of(
            "SHOUWANG_MASTER_KEY", "shouwang.master-key",
            "PUBLIC_URL", "shouwang.public-url",
            "DATABASE_URL", "datasources.default.url",
            "DATABASE_USER", "datasources.default.username",
            "DATABASE_PASSWORD", "datasources.default.password",
            "DATABASE_OWNER_USER", "datasources.owner.username",
            "DATABASE_OWNER_PASSWORD", "datasources.owner.password",
            "OIDC_ISSUER", "shouwang.oidc.issuer",
            "OIDC_JWKS_URL", "micronaut.security.token.jwt.signatures.jwks.keycloak.url");

    ConfigurationCheck(ShouwangConfiguration configuration, Environment environment) {
        List<String> faults = ConfigurationFaults.of(configuration.mode(),
                name -> environment.getProperty(PROPERTIES.getOrDefault(name, name), String.class).orElse(null));
        if (!faults.isEmpty()) {
            FaultyConfiguration refusal = new FaultyConfiguration(faults);
            System.err.println(refusal.getMessage()); // for the deployer's eyes; the log is for machines
            throw refusal;
        }
    }

    /** The settings cannot work; the message is meant for the deployer's screen. */
    static final class FaultyConfiguration extends RuntimeException {
        FaultyConfiguration(List<String> faults) {
            super(faults.stream().map(fault -> "\n  - " + fault)
                    .collect(Collectors.joining("", "Shouwang does not start, %d setting(s) to correct:".formatted(faults.size()), "\n")));
        }
    }
}
