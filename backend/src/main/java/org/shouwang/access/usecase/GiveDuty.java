package org.shouwang.access.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.domain.AccountKind;
import org.shouwang.access.domain.Grant;
import org.shouwang.access.domain.Granting;
import org.shouwang.access.store.AccountStore;
import org.shouwang.access.usecase.Desk.File;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;

/** Duties given, approved by a second person where that is needed, and taken back. Nothing is overwritten. */
@Singleton
public class GiveDuty {

    private final AccountStore accounts;
    private final AccountCheck check;
    private final Desk desk;
    private final Clock clock;

    GiveDuty(AccountStore accounts, AccountCheck check, Desk desk, Clock clock) {
        this.accounts = accounts;
        this.check = check;
        this.desk = desk;
        this.clock = clock;
    }

    public long give(Actor actor, String id, GrantForm form) {
        File file = desk.open(actor, id);
        desk.mustKeep(actor, file);
        KeepAccount.mustBeActive(file);
        List<FieldFault> faults = new ArrayList<>();
        Optional<AccountCheck.Duty> duty = check.duty(actor, form, "", faults);
        AccountCheck.refuse(faults);
        AccountCheck.Duty given = duty.orElseThrow();
        if (AccountKind.of(given.role()) != file.account().kind()) {
            throw new Refusal(AccessProblem.KINDS_APART);
        }
        if (file.open(desk.today()).stream().anyMatch(grant -> overlaps(grant, given))) {
            throw new Refusal(AccessProblem.GRANT_EXISTS);
        }
        long grant = Ids.next();
        accounts.insertGrantAcrossTenants(new Grant(grant, id, given.role(), Optional.of(given.region()), given.from(), given.to(),
                given.verdict() == Granting.Verdict.WITH_APPROVAL, actor.id(), null, clock.instant(), null, null, null, null));
        desk.changed(actor, "grantRole", file.account(), given.region(), true, null);
        return grant;
    }

    /**
     * Ends a duty on a day; without one, now.
     *
     * @param on first day without it
     */
    public void takeBack(Actor actor, String id, long grantId, @Nullable LocalDate on, @Nullable String reason) {
        File file = desk.open(actor, id);
        Grant grant = file.grants().stream().filter(each -> each.id() == grantId).findFirst().orElseThrow(Refusal::notFound);
        desk.mustKeep(actor, file);
        LocalDate today = desk.today();
        LocalDate end = Optional.ofNullable(on).orElse(today);
        if (end.isBefore(today)) {
            throw Refusal.invalid(List.of(new FieldFault("/on", "past", "不能早于今天", "must not be before today")));
        }
        if (grant.endedOn() != null || !grant.isOpen(today)) {
            throw new Refusal(AccessProblem.GRANT_ENDED);
        }
        accounts.endAcrossTenants(grantId, end, reason, actor.id());
        desk.changed(actor, "revokeGrant", file.account(), grant.region().orElseThrow(), true, reason);
    }

    /** The second person decides about an administrator. */
    public void decide(Actor actor, String id, long grantId, boolean approved) {
        File file = desk.open(actor, id);
        Grant grant = file.grants().stream().filter(each -> each.id() == grantId).findFirst().orElseThrow(Refusal::notFound);
        RegionCode region = grant.region().orElseThrow(Refusal::notFound);
        if (id.equals(actor.id())) {
            throw new Refusal(AccessProblem.OWN_ACCOUNT);
        }
        if (!Granting.mayDecide(actor.roles(), Desk.region(actor), grant.role(), region)) {
            throw new Refusal(AccessProblem.BEYOND_AUTHORITY);
        }
        if (grant.state(desk.today()) != Grant.State.PENDING) {
            throw new Refusal(AccessProblem.NOTHING_TO_DECIDE);
        }
        if (grant.grantedBy().equals(actor.id())) {
            throw new Refusal(AccessProblem.SECOND_PERSON);
        }
        accounts.decideAcrossTenants(grant, approved, actor.id());
        desk.changed(actor, "decideGrant", file.account(), region, true, approved ? "approved" : "refused");
    }

    private static boolean overlaps(Grant grant, AccountCheck.Duty duty) {
        LocalDate lastDay = grant.endedOn() == null ? grant.to() : grant.endedOn().minusDays(1);
        return grant.role() == duty.role() && grant.region().equals(Optional.of(duty.region()))
                && (lastDay == null || !lastDay.isBefore(duty.from()))
                && (duty.to() == null || !grant.from().isAfter(duty.to()));
    }
}
