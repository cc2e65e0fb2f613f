package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdProblem;
import org.shouwang.household.domain.Because;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.HouseholdNo;
import org.shouwang.household.domain.HouseholdStatus;
import org.shouwang.household.domain.LeaveReason;
import org.shouwang.household.domain.Membership;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.domain.RegisteredMember;
import org.shouwang.household.store.Households;
import org.shouwang.household.store.PersonMerge;
import org.shouwang.household.store.PersonMerges;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.Ids;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.Version;

/**
 * 合并重复人员: a person who is registered twice leaves one of the two households. Neither record is rewritten, so within 30
 * days the merge can be undone and both are as they were.
 */
@Singleton
public class MergePersons {

    /** As promised to the counties when they merge; whoever changes it changes the texts of the front end, too. */
    static final Duration UNDO = Duration.ofDays(30);

    private final Register register;
    private final Households households;
    private final PersonMerges merges;
    private final Clock clock;

    MergePersons(Register register, Households households, PersonMerges merges, Clock clock) {
        this.register = register;
        this.households = households;
        this.merges = merges;
        this.clock = clock;
    }

    /** A merge in a list. @param daysLeft in which it can be undone; 0 when it cannot */
    public record Listed(PersonMerge merge, int daysLeft) {}

    public Page<Listed> list(Actor actor, @Nullable Cursor after, int limit) {
        return Page.of(merges.page(actor.jurisdiction(), after, limit + 1), limit, merge -> Cursor.at(merge.id()))
                .map(merge -> new Listed(merge, daysLeft(merge)));
    }

    private int daysLeft(PersonMerge merge) {
        Duration left = Duration.between(clock.instant(), merge.mergedAt().plus(UNDO));
        return merge.undoneAt() != null || left.isNegative() ? 0 : (int) left.plusDays(1).minusNanos(1).toDays();
    }

    /** @return id of the merge */
    public long merge(Actor actor, long id, long personId, Version seen, PersonMergeForm form) {
        RegisteredHousehold before = register.toChange(actor, id);
        RegisteredMember dropped = before.findCurrent(personId).orElseThrow(Refusal::notFound);
        seen.mustBe(before.version());
        Faults faults = new Faults();
        String reason = MoveToCounty.reason(new ReasonForm(form.reason()), faults);
        Kept kept = kept(actor, form, faults);
        if (kept != null) {
            check(before, dropped, kept.member(), form, faults);
        }
        Refusals.refuseIfAny(faults);
        LocalDate today = LocalDate.now(clock);
        boolean isLast = before.current().size() == 1;
        RegisteredHousehold after = isLast
                ? before.closed(today, LeaveReason.DUPLICATE, HouseholdStatus.MERGED)
                : before.leftBy(Set.of(personId), today, LeaveReason.DUPLICATE);
        PersonMerge merge = new PersonMerge(
                Ids.next(), before.region(), id, personId, dropped.membershipId(), isLast, kept.household().region(),
                kept.household().id(), kept.member().personId(), kept.member().person().name(), reason, clock.instant(), actor.name(),
                null, null, null);
        Because why = Because.of("mergePersons", today, reason).with(kept.household().id());
        register.changeMembers(actor, "mergePersons", before, () -> {
            households.change(before, after, why, actor);
            merges.add(merge, actor);
        });
        return merge.id();
    }

    private record Kept(RegisteredHousehold household, RegisteredMember member) {}

    private @Nullable Kept kept(Actor actor, PersonMergeForm form, Faults faults) {
        Fields fields = new Fields(Words.CODES, faults);
        fields.require("householdNo", form.householdNo());
        fields.require("personId", form.personId());
        if (form.householdNo() == null || form.personId() == null) {
            return null;
        }
        Optional<RegisteredHousehold> household =
                HouseholdNo.parse(form.householdNo()).flatMap(no -> households.find(actor.jurisdiction(), no.id()));
        if (household.isEmpty()) {
            faults.add("householdNo", FaultKind.HOUSEHOLD_UNKNOWN);
            return null;
        }
        Optional<RegisteredMember> member = Ids.parse(form.personId()).flatMap(household.get()::findCurrent);
        if (member.isEmpty()) {
            faults.add("personId", FaultKind.NOT_A_MEMBER);
        }
        return member.map(found -> new Kept(household.get(), found)).orElse(null);
    }

    private static void check(
            RegisteredHousehold before, RegisteredMember dropped, RegisteredMember kept, PersonMergeForm form, Faults faults) {
        if (kept.personId() == dropped.personId()) {
            faults.add("personId", FaultKind.SAME_PERSON);
        } else if (!identity(kept).equals(identity(dropped)) && !Boolean.TRUE.equals(form.confirmed())) {
            faults.add("confirmed", FaultKind.NOT_CONFIRMED);
        }
        boolean isHead = before.current().size() > 1
                && before.currentMembers().head().filter(head -> head.equals(dropped.member())).isPresent();
        if (isHead) {
            faults.add("personId", FaultKind.HEAD_DROPPED);
        }
    }

    private static String identity(RegisteredMember member) {
        return member.person().idNumber().identity();
    }

    /** Both records are as they were before, if nothing has happened to the dropped one since. */
    public void undo(Actor actor, long id, ReasonForm form) {
        PersonMerge merge = merges.hold(actor.jurisdiction(), id).orElseThrow(Refusal::notFound);
        Faults faults = new Faults();
        String reason = MoveToCounty.reason(form, faults);
        Refusals.refuseIfAny(faults);
        if (daysLeft(merge) == 0) {
            throw new Refusal(HouseholdProblem.MERGE_OVER);
        }
        RegisteredHousehold before = households.find(actor.jurisdiction(), merge.householdId())
                .orElseThrow(() -> new Refusal(HouseholdProblem.MERGE_CHANGED));
        RegisteredHousehold after = restored(before, merge);
        Because why = Because.of("undoPersonMerge", null, reason).with(merge.keptHouseholdId());
        register.changeMembers(actor, "undoPersonMerge", before, () -> {
            households.change(before, after, why, actor);
            merges.undo(merge, reason, actor);
        });
    }

    private RegisteredHousehold restored(RegisteredHousehold before, PersonMerge merge) {
        HouseholdStatus expected = merge.closedHousehold() ? HouseholdStatus.MERGED : HouseholdStatus.ACTIVE;
        RegisteredMember dropped = before.members().stream()
                .filter(member -> member.membershipId() == merge.membershipId())
                .filter(member -> member.membership().leaveReason() == LeaveReason.DUPLICATE)
                .findFirst()
                .orElseThrow(() -> new Refusal(HouseholdProblem.MERGE_CHANGED));
        if (before.status() != expected || livesElsewhere(before, dropped.person().idNumber())) {
            throw new Refusal(HouseholdProblem.MERGE_CHANGED);
        }
        Membership was = dropped.membership();
        RegisteredMember back = dropped.with(new Membership(was.relation(), was.joinedOn(), was.joinReason(), null, null));
        return new RegisteredHousehold(before.id(), before.version(), HouseholdStatus.ACTIVE, before.facts(), before.members().stream()
                .map(member -> member.membershipId() == back.membershipId() ? back : member)
                .toList());
    }

    private boolean livesElsewhere(RegisteredHousehold household, IdNumber number) {
        return households.findKnown(household.region().county(), List.of(number)).values().stream()
                .anyMatch(known -> known.householdId() != null);
    }
}
