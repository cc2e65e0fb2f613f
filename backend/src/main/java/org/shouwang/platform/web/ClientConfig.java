package org.shouwang.platform.web;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What a browser needs before anybody has signed in.
 *
 * @param issuer OpenID Connect issuer
 * @param clientId client of the front end there
 * @param mode {@code production} or {@code demonstration}
 */
@Serdeable
public record ClientConfig(String issuer, String clientId, String mode) {}
