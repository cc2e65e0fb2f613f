package org.shouwang.access.usecase;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.shouwang.platform.jobs.Recurring;

/** Picks up what the sign-in server could not be told at once. */
@Singleton
class ProvisioningRounds implements Recurring {

    private final Provisioning accounts;
    private final ClientProvisioning clients;

    ProvisioningRounds(Provisioning accounts, ClientProvisioning clients) {
        this.accounts = accounts;
        this.clients = clients;
    }

    @Override
    public String name() {
        return "access-provisioning";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        accounts.round();
        clients.round();
    }
}
