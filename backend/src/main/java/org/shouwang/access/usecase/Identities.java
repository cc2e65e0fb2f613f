package org.shouwang.access.usecase;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.domain.OneTimePassword;

/** The sign-in server, which knows passwords and second factors. Every call may be repeated. */
public interface Identities {

    /** Whether there is a server to tell; without one, accounts wait. */
    boolean isConfigured();

    /**
     * How a person should be known there.
     *
     * @param identity subject of the person's tokens; null when that is not known yet
     * @param roles decide whether a second factor is demanded
     * @param password to be set for the next sign-in; null leaves the present one
     */
    record Person(
            String accountId, @Nullable String identity, String username, String name, boolean enabled, Set<String> roles,
            @Nullable OneTimePassword password) {}

    /**
     * Makes the server know the person like this, and ends the sessions of who is not enabled or has a new password.
     *
     * @return subject of the person's tokens
     * @throws IdentityFault when that was not possible
     */
    String provide(Person person);

    /**
     * How a department's system should be known there.
     *
     * @param key client id
     * @param secret to be set; empty leaves the present one
     */
    record System(String key, String name, boolean enabled, Optional<String> secret) {}

    /** @throws IdentityFault when that was not possible */
    void provide(System system);

    /** Forgets a client id; nothing happens when it is unknown. */
    void forget(String key);
}
