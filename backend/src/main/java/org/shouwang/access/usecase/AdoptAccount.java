package org.shouwang.access.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.domain.Account;
import org.shouwang.access.domain.AccountKind;
import org.shouwang.access.domain.AccountStatus;
import org.shouwang.access.domain.ClientScope;
import org.shouwang.access.domain.Grant;
import org.shouwang.access.store.AccountStore;
import org.shouwang.access.store.ClientStore;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.database.Sql;

/**
 * Writes down who is known to the sign-in server already: the demonstration's logins and department clients. No operation
 * leads here, and nothing that exists is changed.
 */
@Singleton
public class AdoptAccount {

    private final AccountStore accounts;
    private final ClientStore clients;
    private final Sql sql;
    private final Clock clock;

    AdoptAccount(AccountStore accounts, ClientStore clients, Sql sql, Clock clock) {
        this.accounts = accounts;
        this.clients = clients;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A person.
     *
     * @param id of the account and subject of the tokens, both
     * @param home where the account is kept; empty for operators of the platform
     * @param roles of one kind, each in the region {@code home}
     */
    public void person(String id, String username, String name, Optional<RegionCode> home, AccountKind kind,
            @Nullable String department, Role... roles) {
        sql.inTransaction(() -> {
            if (accounts.findAcrossTenants(id).isPresent()) {
                return;
            }
            Instant now = clock.instant();
            accounts.insertAcrossTenants(new Account(id, kind, username, name, null, home, department, null, AccountStatus.ACTIVE, null, 1,
                    now, null, id, true, null), id, null);
            for (Role role : roles) {
                accounts.insertGrantAcrossTenants(new Grant(Ids.next(), id, role, home, LocalDate.now(clock), null, false, "system", null, now,
                        null, null, null, null));
            }
        });
    }

    /** A department's system with its client id in Keycloak; it may do all that systems may. */
    public void system(String key, String name, String department, RegionCode region) {
        sql.inTransaction(() -> clients.adopt(key, name, department, region, EnumSet.allOf(ClientScope.class)));
    }
}
