package org.shouwang.access.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.StandingsOfAccounts;
import org.shouwang.access.domain.Account;
import org.shouwang.access.domain.Grant;
import org.shouwang.access.domain.Granting;
import org.shouwang.access.store.AccountStore;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.problem.Refusal;

/** What every change of an account has in common: who may, what is written down, and who has to hear of it. */
@Singleton
class Desk {

    private final AccountStore accounts;
    private final Audit audit;
    private final Sql sql;
    private final StandingsOfAccounts standings;
    private final Provisioning provisioning;
    private final Clock clock;

    Desk(AccountStore accounts, Audit audit, Sql sql, StandingsOfAccounts standings, Provisioning provisioning, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.sql = sql;
        this.standings = standings;
        this.provisioning = provisioning;
        this.clock = clock;
    }

    /** An account with what it was given. */
    record File(Account account, List<Grant> grants) {

        List<Grant> open(LocalDate today) {
            return grants.stream().filter(grant -> grant.isOpen(today)).toList();
        }
    }

    /** @throws Refusal 404 when it is kept elsewhere or nowhere */
    File file(Actor actor, String id) {
        Account account = (actor.hasAny(Role.PLATFORM_OPERATOR)
                ? accounts.findAcrossTenants(id).filter(found -> found.kind().isAdministrator())
                : accounts.find(actor.jurisdiction(), id)).orElseThrow(Refusal::notFound);
        return new File(account, accounts.grantsAcrossTenants(id));
    }

    /** The account for a change: nobody else changes it until the transaction ends. */
    File open(Actor actor, String id) {
        file(actor, id);
        accounts.lockAcrossTenants(id);
        return file(actor, id);
    }

    /** @throws Refusal when the account has duties that the actor could not give, or is the actor's own */
    void mustKeep(Actor actor, File file) {
        must(actor, file, grant -> Granting.mayKeep(actor.roles(), region(actor), grant));
    }

    void mustLock(Actor actor, File file) {
        must(actor, file, grant -> Granting.mayLock(actor.roles(), region(actor), grant));
    }

    void mustResetPassword(Actor actor, File file) {
        must(actor, file, grant -> Granting.mayResetPassword(actor.roles(), region(actor), grant));
    }

    private void must(Actor actor, File file, Predicate<Grant> right) {
        if (file.account.id().equals(actor.id())) {
            throw new Refusal(AccessProblem.OWN_ACCOUNT);
        }
        if (!file.open(today()).stream().allMatch(right)) {
            throw new Refusal(AccessProblem.BEYOND_AUTHORITY);
        }
    }

    /** What the actor may do with the account: the operations that would not be refused. */
    List<String> abilities(Actor actor, File file) {
        List<Grant> open = file.open(today());
        Set<Role> roles = actor.roles();
        boolean other = !file.account.id().equals(actor.id());
        boolean keeps = other && hasOffice(roles) && open.stream().allMatch(grant -> Granting.mayKeep(roles, region(actor), grant));
        boolean gives = keeps && !roles.contains(Role.PLATFORM_OPERATOR);
        boolean locks = other && (keeps || roles.contains(Role.SECURITY_ADMIN))
                && open.stream().allMatch(grant -> Granting.mayLock(roles, region(actor), grant));
        boolean resets = keeps && open.stream().allMatch(grant -> Granting.mayResetPassword(roles, region(actor), grant));
        return switch (file.account.status()) {
            case ACTIVE -> chosen(
                    keeps, "correctAccount", gives, "grantRole", keeps && !open.isEmpty(), "revokeGrant", locks, "suspendAccount",
                    resets, "resetPassword", keeps, "deactivateAccount");
            case SUSPENDED -> chosen(
                    keeps, "correctAccount", keeps && !open.isEmpty(), "revokeGrant", locks, "reactivateAccount", keeps, "deactivateAccount");
            case LEFT -> List.of();
        };
    }

    private static boolean hasOffice(Set<Role> roles) {
        return roles.contains(Role.SYSTEM_ADMIN) || roles.contains(Role.TOWNSHIP_STATION) || roles.contains(Role.PLATFORM_OPERATOR);
    }

    private static List<String> chosen(Object... pairs) {
        return IntStream.range(0, pairs.length / 2)
                .filter(i -> (boolean) pairs[2 * i]).mapToObj(i -> (String) pairs[2 * i + 1]).toList();
    }

    /** The sign-in server is told after the commit; this server knows at once, others within the minute. */
    void changed(Actor actor, String operation, Account account, boolean tellKeycloak) {
        changed(actor, operation, account, account.region().orElseThrow(), tellKeycloak, null);
    }

    void changed(Actor actor, String operation, Account account, RegionCode region, boolean tellKeycloak, @Nullable String reason) {
        audit.record(AuditRecord.of(actor, operation, region).on("account", account.id()).because(null, reason));
        if (tellKeycloak) {
            accounts.markForProvisioningAcrossTenants(account.id());
        }
        sql.afterCommit(() -> {
            standings.forgetAll();
            if (tellKeycloak) {
                provisioning.soon(account.id());
            }
        });
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static Optional<RegionCode> region(Actor actor) {
        return actor.jurisdiction().region();
    }
}
