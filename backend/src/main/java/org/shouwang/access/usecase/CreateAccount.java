package org.shouwang.access.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.domain.Account;
import org.shouwang.access.domain.AccountKind;
import org.shouwang.access.domain.AccountStatus;
import org.shouwang.access.domain.Grant;
import org.shouwang.access.domain.Granting;
import org.shouwang.access.domain.OneTimePassword;
import org.shouwang.access.store.AccountStore;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.problem.FieldFault;

/**
 * Opens an account with its first duty. The database is first: when the sign-in server is away, the account waits as
 * 开通中 and is provisioned later; nothing is lost.
 */
@Singleton
public class CreateAccount {

    private final AccountCheck check;
    private final AccountStore accounts;
    private final Desk desk;
    private final Clock clock;

    CreateAccount(AccountCheck check, AccountStore accounts, Desk desk, Clock clock) {
        this.check = check;
        this.accounts = accounts;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param password for the first sign-in; told here and never again */
    public record Created(String id, OneTimePassword password) {}

    public Created create(Actor actor, AccountForm form) {
        List<FieldFault> faults = new ArrayList<>();
        Optional<Created> created = create(actor, form, "createAccount", faults);
        AccountCheck.refuse(faults);
        return created.orElseThrow();
    }

    /** One row of a file: its faults are collected, and nothing is written when there are any. */
    public Optional<Created> fromFile(Actor actor, AccountForm form, List<FieldFault> faults) {
        return create(actor, form, "createAccountsFromFile", faults);
    }

    private Optional<Created> create(Actor actor, AccountForm form, String operation, List<FieldFault> faults) {
        check.username(form.username(), "/username", faults);
        AccountCheck.Person person = check.person(form.person(), "/person", faults);
        Optional<AccountCheck.Duty> duty = check.duty(actor, form.grant(), "/grant", faults);
        duty.ifPresent(given -> check.phone(person.phone(), Tenant.ofCode(given.region().value()), "", "/person/phone", faults));
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(open(actor, form.username(), person, duty.orElseThrow(), operation, null));
    }

    /** What was checked is written. */
    Created open(Actor actor, String username, AccountCheck.Person person, AccountCheck.Duty given, String operation, @Nullable String reason) {
        Instant now = clock.instant();
        OneTimePassword password = OneTimePassword.next();
        Account account = new Account(UUID.randomUUID().toString(), AccountKind.of(given.role()), username, person.name(), person.phone(),
                Optional.of(given.region()), person.department(), person.organisation(), AccountStatus.ACTIVE, null, 1, now, null, null, false, null);
        accounts.insertAcrossTenants(account, actor.id(), password.value());
        accounts.insertGrantAcrossTenants(new Grant(Ids.next(), account.id(), given.role(), Optional.of(given.region()), given.from(), given.to(),
                given.verdict() == Granting.Verdict.WITH_APPROVAL, actor.id(), null, now, null, null, null, null));
        desk.changed(actor, operation, account, given.region(), true, reason);
        return new Created(account.id(), password);
    }
}
