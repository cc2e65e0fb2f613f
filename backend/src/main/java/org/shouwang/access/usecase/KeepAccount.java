package org.shouwang.access.usecase;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.OpenDuties;
import org.shouwang.access.OpenDuties.OpenDuty;
import org.shouwang.access.domain.Account;
import org.shouwang.access.domain.AccountStatus;
import org.shouwang.access.domain.OneTimePassword;
import org.shouwang.access.store.AccountStore;
import org.shouwang.access.usecase.Desk.File;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Version;

/** What becomes of an account after it was opened: corrected, locked, unlocked, closed, or given a new first password. */
@Singleton
public class KeepAccount {

    private final AccountStore accounts;
    private final AccountCheck check;
    private final Desk desk;
    private final List<OpenDuties> duties;

    KeepAccount(AccountStore accounts, AccountCheck check, Desk desk, List<OpenDuties> duties) {
        this.accounts = accounts;
        this.check = check;
        this.desk = desk;
        this.duties = duties;
    }

    @Transactional
    public void correct(Actor actor, String id, PersonForm form, Version version) {
        File file = desk.open(actor, id);
        desk.mustKeep(actor, file);
        mustNotHaveLeft(file);
        version.mustBe(file.account().version());
        List<FieldFault> faults = new ArrayList<>();
        AccountCheck.Person person = check.person(form, "", faults);
        check.phone(person.phone(), file.account().tenant(), id, "/phone", faults);
        AccountCheck.refuse(faults);
        Account before = file.account();
        accounts.correctAcrossTenants(new Account(id, before.kind(), before.username(), person.name(), person.phone(), before.region(),
                person.department(), person.organisation(), before.status(), before.leftOn(), before.version(), before.createdAt(),
                before.lastSignInAt(), before.identity(), before.provisioned(), before.fault()), version.number());
        desk.changed(actor, "correctAccount", before, true);
    }

    /** At once: the API refuses the account within a minute everywhere, the sign-in server ends its sessions. */
    public void suspend(Actor actor, String id, String reason) {
        File file = desk.open(actor, id);
        desk.mustLock(actor, file);
        mustNotHaveLeft(file);
        accounts.setStatusAcrossTenants(id, AccountStatus.SUSPENDED, null);
        desk.changed(actor, "suspendAccount", file.account(), file.account().region().orElseThrow(), true, reason);
    }

    public void reactivate(Actor actor, String id) {
        File file = desk.open(actor, id);
        desk.mustLock(actor, file);
        mustNotHaveLeft(file);
        accounts.setStatusAcrossTenants(id, AccountStatus.ACTIVE, null);
        desk.changed(actor, "reactivateAccount", file.account(), true);
    }

    /**
     * The holder has left. All duties end; nothing may be left behind without somebody to do it.
     *
     * @throws Refusal with the list of what has to be handed over first
     */
    public void deactivate(Actor actor, String id, @Nullable String reason) {
        File file = desk.open(actor, id);
        desk.mustKeep(actor, file);
        mustNotHaveLeft(file);
        List<OpenDuty> open = openDuties(id);
        if (!open.isEmpty()) {
            throw new Refusal(AccessProblem.OPEN_DUTIES, Map.of("count", open.size(), "duties",
                    open.stream().map(duty -> Map.of("kind", duty.kind(), "subjectId", duty.subjectId(), "title", duty.title())).toList()));
        }
        LocalDate today = desk.today();
        file.open(today).stream().filter(grant -> grant.endedOn() == null)
                .forEach(grant -> accounts.endAcrossTenants(grant.id(), today, reason, actor.id()));
        accounts.setStatusAcrossTenants(id, AccountStatus.LEFT, today);
        desk.changed(actor, "deactivateAccount", file.account(), file.account().region().orElseThrow(), true, reason);
    }

    /** A new password for the next sign-in only; whatever session is open with the old one ends. Why is on record: it opens the account to who asks. */
    public OneTimePassword resetPassword(Actor actor, String id, @Nullable String reason) {
        File file = desk.open(actor, id);
        desk.mustResetPassword(actor, file);
        mustBeActive(file);
        OneTimePassword password = OneTimePassword.next();
        accounts.setPasswordAcrossTenants(file.account(), password.value());
        desk.changed(actor, "resetPassword", file.account(), file.account().region().orElseThrow(), true, reason);
        return password;
    }

    List<OpenDuty> openDuties(String id) {
        return duties.stream().flatMap(each -> each.of(id).stream()).toList();
    }

    static void mustNotHaveLeft(File file) {
        if (file.account().status() == AccountStatus.LEFT) {
            throw new Refusal(AccessProblem.HAS_LEFT);
        }
    }

    static void mustBeActive(File file) {
        mustNotHaveLeft(file);
        if (file.account().status() != AccountStatus.ACTIVE) {
            throw new Refusal(AccessProblem.NOT_ACTIVE);
        }
    }
}
