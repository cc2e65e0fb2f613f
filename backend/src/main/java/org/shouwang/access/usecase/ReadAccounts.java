package org.shouwang.access.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.OpenDuties.OpenDuty;
import org.shouwang.access.domain.Account;
import org.shouwang.access.domain.AccountStatus;
import org.shouwang.access.domain.Grant;
import org.shouwang.access.store.AccountQuery;
import org.shouwang.access.store.AccountStore;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;

/** Accounts to look at: lists, and one with everything it was given. */
@Singleton
public class ReadAccounts {

    private final AccountStore accounts;
    private final AccountParameters parameters;
    private final KeepAccount keeping;
    private final Desk desk;
    private final Clock clock;

    ReadAccounts(AccountStore accounts, AccountParameters parameters, KeepAccount keeping, Desk desk, Clock clock) {
        this.accounts = accounts;
        this.parameters = parameters;
        this.keeping = keeping;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param unused only who has not signed in for as long as the tenant has set */
    public record Question(
            Optional<RegionCode> region, @Nullable Role role, @Nullable AccountStatus status, @Nullable String username, boolean unused,
            boolean waiting, @Nullable Cursor cursor, int limit) {}

    public record Line(Account account, List<Grant> grants) {}

    /** @param openDuties what keeps the account from being closed */
    public record Details(Account account, List<Grant> grants, List<OpenDuty> openDuties, List<String> abilities) {}

    public Page<Line> list(Actor actor, Question question) {
        boolean operator = actor.hasAny(Role.PLATFORM_OPERATOR);
        Jurisdiction where = question.region.map(actor.jurisdiction()::narrowedTo).orElse(actor.jurisdiction());
        Instant since = question.unused ? unusedSince(where) : null;
        AccountQuery query = new AccountQuery(question.role, question.status, question.username, since, question.waiting, question.cursor,
                question.limit + 1);
        List<Account> found = operator ? accounts.administratorsAcrossTenants(query) : accounts.page(where, query);
        Map<String, List<Grant>> grants = accounts.grantsAcrossTenants(found.stream().map(Account::id).toList());
        return Page.of(found, question.limit, account -> Cursor.at(account.region().orElseThrow().value(), account.id()))
                .map(account -> new Line(account, grants.getOrDefault(account.id(), List.of())));
    }

    public Details get(Actor actor, String id) {
        Desk.File file = desk.file(actor, id);
        return new Details(file.account(), file.grants(), keeping.openDuties(id), desk.abilities(actor, file));
    }

    /** What is unused the tenant says; operators look across tenants, where no one number holds. */
    private Instant unusedSince(Jurisdiction where) {
        return clock.instant().minus(parameters.unused(where.region().orElseThrow(Refusal::notFound)));
    }
}
