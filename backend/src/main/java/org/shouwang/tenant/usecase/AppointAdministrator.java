package org.shouwang.tenant.usecase;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.tenant.FirstAdministrators;
import org.shouwang.tenant.store.Administrators;

/** The account of a first administrator, made last: when it cannot be made, the tenant is not opened either. */
@Singleton
public class AppointAdministrator {

    private final Administrators named;
    private final Optional<FirstAdministrators> accounts;

    AppointAdministrator(Administrators named, Optional<FirstAdministrators> accounts) {
        this.named = named;
        this.accounts = accounts;
    }

    /** @return the one-time password; empty while nobody makes accounts here */
    @Transactional
    public Optional<String> appoint(Actor operator, long tenant, RegionCode region) {
        return accounts.flatMap(maker -> named.waiting(tenant, region).map(person -> {
            named.appointed(tenant, region);
            return maker.appoint(operator, region, person.name(), person.username(), person.phone());
        }));
    }
}
