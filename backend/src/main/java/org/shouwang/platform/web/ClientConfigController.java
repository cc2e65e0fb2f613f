package org.shouwang.platform.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.shouwang.platform.security.Access;

/** Settings of the front end. */
@Controller("/api/v1/client-config")
@Tag(name = "platform")
final class ClientConfigController {

    private final ClientConfig config;

    ClientConfigController(
            @Value("${shouwang.oidc.issuer}") String issuer,
            @Value("${shouwang.oidc.client-id}") String clientId,
            @Value("${shouwang.mode}") String mode) {
        this.config = new ClientConfig(issuer, clientId, mode);
    }

    /** Where to sign in. */
    @Get
    @Access(open = true)
    ClientConfig getClientConfig() {
        return config;
    }
}
