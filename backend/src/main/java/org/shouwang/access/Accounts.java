package org.shouwang.access;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.access.store.AccountCards;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.Role;

/** The door of the accounts: who works where, as far as a jurisdiction reaches. */
@Singleton
public class Accounts {

    private final AccountCards cards;

    Accounts(AccountCards cards) {
        this.cards = cards;
    }

    /** An account that is kept, or has a duty, inside the jurisdiction. */
    public Optional<AccountCard> find(Jurisdiction jurisdiction, String id) {
        return Optional.ofNullable(findAll(jurisdiction, List.of(id)).get(id));
    }

    /** Those of the ids that are known inside the jurisdiction; one query. */
    public Map<String, AccountCard> findAll(Jurisdiction jurisdiction, Collection<String> ids) {
        return cards.findAll(jurisdiction, ids);
    }

    /** Whether the account has the role today in a region that covers or lies inside the jurisdiction's own. */
    public boolean holds(Jurisdiction jurisdiction, String id, Role role) {
        return cards.holds(jurisdiction, id, role);
    }
}
