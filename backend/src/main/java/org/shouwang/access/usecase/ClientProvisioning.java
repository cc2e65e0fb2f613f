package org.shouwang.access.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.shouwang.access.store.ClientStore;
import org.shouwang.access.usecase.Identities.System;
import org.shouwang.platform.database.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the sign-in server about keys of department clients, and takes away those whose time is over. */
@Singleton
class ClientProvisioning {

    private static final Logger LOG = LoggerFactory.getLogger(ClientProvisioning.class);
    private static final int ROUND = 100;

    private final ClientStore clients;
    private final Identities identities;
    private final Sql sql;
    private final Clock clock;

    ClientProvisioning(ClientStore clients, Identities identities, Sql sql, Clock clock) {
        this.clients = clients;
        this.identities = identities;
        this.sql = sql;
        this.clock = clock;
    }

    void round() {
        if (identities.isConfigured()) {
            clients.dueKeysAcrossTenants(ROUND).forEach(this::provide);
            clients.overdueKeysAcrossTenants().forEach(this::forget);
        }
    }

    void soon(String key) {
        if (identities.isConfigured()) {
            Thread.ofVirtual().name("client-provisioning").start(() -> provide(key));
        }
    }

    private void provide(String id) {
        try {
            sql.inTransaction(() -> clients.takeKeyAcrossTenants(id).ifPresent(key -> {
                try {
                    identities.provide(new System(id, key.name(), key.enabled(), Optional.ofNullable(key.secret())));
                    clients.keyDoneAcrossTenants(id);
                } catch (IdentityFault fault) {
                    LOG.warn("client {} could not be provisioned: {} {}", id, fault.kind().word(), fault.getMessage());
                    clients.keyFailedAcrossTenants(id, clock.instant().plusSeconds(5L << Math.min(key.tries(), 6)));
                }
            }));
        } catch (RuntimeException failed) {
            LOG.warn("client {} could not be provisioned; trying again later", id, failed);
        }
    }

    /** First there, then here: a row that is gone would leave nobody to remember the key. */
    private void forget(String id) {
        try {
            identities.forget(id);
            clients.deleteKeyAcrossTenants(id);
        } catch (IdentityFault fault) {
            LOG.warn("client {} could not be removed: {}", id, fault.kind().word());
        }
    }
}
