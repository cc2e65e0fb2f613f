package org.shouwang.access.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.shouwang.access.domain.Account;
import org.shouwang.access.domain.AccountStatus;
import org.shouwang.access.domain.OneTimePassword;
import org.shouwang.access.store.AccountStore;
import org.shouwang.access.store.ProvisioningStore;
import org.shouwang.access.store.ProvisioningStore.Waiting;
import org.shouwang.access.usecase.Identities.Person;
import org.shouwang.platform.database.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the sign-in server what became of accounts. Each account carries whether it has to be told; it is told at once by
 * the server that made the change, and by {@link ProvisioningRounds} where that server died or the sign-in server was away.
 * What is sent is how the account stands now, so sending twice does no harm.
 */
@Singleton
public class Provisioning {

    private static final Logger LOG = LoggerFactory.getLogger(Provisioning.class);
    private static final int ROUND = 200;
    /** The sign-in server hashes a password in a third of a second; more at once would only wait there. */
    private static final int AT_ONCE = 4;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final ProvisioningStore waiting;
    private final AccountStore accounts;
    private final Identities identities;
    private final Sql sql;
    private final Clock clock;
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().daemon().name("provisioning-", 0).factory());

    Provisioning(ProvisioningStore waiting, AccountStore accounts, Identities identities, Sql sql, Clock clock) {
        this.waiting = waiting;
        this.accounts = accounts;
        this.identities = identities;
        this.sql = sql;
        this.clock = clock;
    }

    /** Tells what is due, wherever it was changed. */
    void round() {
        if (identities.isConfigured()) {
            all(waiting.dueAcrossTenants(ROUND));
        }
    }

    /** Several, side by side; returns when each was told or has failed. */
    void all(Collection<String> ids) {
        ids.stream().map(id -> workers.submit(() -> quietly(id))).toList().forEach(Provisioning::await);
    }

    /** Without waiting for it. */
    void soon(String id) {
        if (identities.isConfigured()) {
            workers.submit(() -> quietly(id));
        }
    }

    private void quietly(String id) {
        try {
            provide(id);
        } catch (RuntimeException failed) {
            LOG.warn("account {} could not be provisioned; trying again later", id, failed);
        }
    }

    private void provide(String id) {
        sql.inTransaction(() -> waiting.takeAcrossTenants(id).ifPresent(work -> {
            Account account = accounts.findAcrossTenants(id).orElseThrow();
            try {
                String identity = identities.provide(person(account, work));
                waiting.doneAcrossTenants(id, work.change(), identity);
            } catch (IdentityFault fault) {
                LOG.warn("account {} could not be provisioned: {} {}", id, fault.kind().word(), fault.getMessage());
                Duration pause = Duration.ofSeconds(5L << Math.min(work.tries(), 6));
                waiting.failedAcrossTenants(id, fault.kind().word(),
                        clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause));
            }
        }));
    }

    private Person person(Account account, Waiting work) {
        LocalDate today = LocalDate.now(clock);
        Set<String> roles = accounts.grantsAcrossTenants(account.id()).stream()
                .filter(grant -> grant.isOpen(today)).map(grant -> grant.role().word()).collect(Collectors.toSet());
        return new Person(account.id(), account.identity(), account.username(), account.name(),
                account.status() == AccountStatus.ACTIVE, roles, work.password() == null ? null : new OneTimePassword(work.password()));
    }

    private static void await(Future<?> task) {
        try {
            task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
