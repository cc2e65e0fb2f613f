package org.shouwang.access.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.AccountCard;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.database.Sql;

/** Accounts as other features see them. */
@Singleton
public class AccountCards {

    private final Sql sql;
    private final AccountVault vault;
    private final Clock clock;

    AccountCards(Sql sql, AccountVault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    public Map<String, AccountCard> findAll(Jurisdiction jurisdiction, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<@Nullable Object> values = new ArrayList<>(ids);
        Collections.addAll(values, jurisdiction.from(), jurisdiction.to(), jurisdiction.from(), jurisdiction.to());
        Map<String, AccountCard> found = new HashMap<>();
        sql.list("""
                SELECT account.id, account.username, account.name, account.phone, account.tenant, account.status, account.region_code
                FROM access_account AS account
                WHERE account.id IN (%s)
                  AND account.region_code <> ''
                  AND (account.region_code >= ? AND account.region_code < ?
                      OR EXISTS (
                          SELECT 1 FROM access_grant AS given
                          WHERE given.account_id = account.id AND given.region_code >= ? AND given.region_code < ?))
                """.formatted(String.join(", ", Collections.nCopies(ids.size(), "?"))),
                this::card, values.toArray()).forEach(card -> found.put(card.id(), card));
        return found;
    }

    /** A duty counts where it reaches into the jurisdiction, from above as well as from inside. */
    public boolean holds(Jurisdiction jurisdiction, String id, Role role) {
        LocalDate today = LocalDate.now(clock);
        return sql.find("""
                SELECT 1
                FROM access_grant AS given
                WHERE given.account_id = ? AND given.role = ?
                  AND (given.region_code >= ? AND given.region_code < ? OR ? LIKE CONCAT(given.region_code, '%'))
                  AND
                """ + InForce.CONDITION, row -> true,
                id, role.word(), jurisdiction.from(), jurisdiction.to(), jurisdiction.from(), today, today, today).orElse(false);
    }

    private AccountCard card(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String phone = vault.open(new Tenant(row.getString("tenant")), "access_account", "phone", id, row.getBytes("phone"));
        return new AccountCard(id, row.getString("username"), row.getString("name"),
                phone == null ? null : new PhoneNumber(phone).masked(), row.getString("status").equals("active"),
                new RegionCode(row.getString("region_code")));
    }
}
