package org.shouwang.household.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.kernel.RegionCode;

/**
 * A household in the register.
 *
 * @param version what a change must have seen
 * @param members past ones included, the head first
 */
public record RegisteredHousehold(
        long id, int version, HouseholdStatus status, HouseholdFacts facts, List<RegisteredMember> members) {

    public RegisteredHousehold {
        members = List.copyOf(members);
    }

    public HouseholdNo no() {
        return new HouseholdNo(id);
    }

    public RegionCode region() {
        return facts.region();
    }

    public Members everyone() {
        return new Members(members.stream().map(RegisteredMember::member).toList());
    }

    public Members currentMembers() {
        return everyone().current();
    }

    public List<RegisteredMember> current() {
        return members.stream().filter(RegisteredMember::isCurrent).toList();
    }

    public Optional<RegisteredMember> findCurrent(long personId) {
        return current().stream().filter(member -> member.personId() == personId).findFirst();
    }

    /** The household as its rules see it today. */
    public Household household() {
        return new Household(facts, currentMembers());
    }

    public RegisteredHousehold with(HouseholdFacts corrected) {
        return new RegisteredHousehold(id, version, status, corrected, members);
    }

    public RegisteredHousehold withMembers(List<RegisteredMember> changed) {
        return new RegisteredHousehold(id, version, status, facts, changed);
    }

    /**
     * The household as it was on a day, as it is known now; empty when it did not exist yet. Who has left since is a member
     * again, who has joined since is nobody yet.
     */
    public Optional<RegisteredHousehold> asOf(LocalDate day, History history) {
        TextRecord then = history.on(day, id, HouseholdText.of(facts, status));
        HouseholdStatus statusThen = HouseholdText.status(then);
        if (statusThen == null) {
            return Optional.empty();
        }
        List<RegisteredMember> membersThen = members.stream()
                .filter(member -> member.hadJoinedBy(day))
                .map(member -> member.asOf(day, history))
                .sorted(RegisteredMember.HEAD_FIRST_THEN_BY_AGE)
                .toList();
        return Optional.of(new RegisteredHousehold(id, version, statusThen, HouseholdText.facts(then), membersThen));
    }

    /** Some members leave together on one day. */
    public RegisteredHousehold leftBy(Set<Long> personIds, LocalDate on, LeaveReason reason) {
        return withMembers(members.stream()
                .map(member -> member.isCurrent() && personIds.contains(member.personId())
                        ? member.with(member.membership().endedOn(on, reason))
                        : member)
                .toList());
    }

    /** Everybody leaves on one day, and the household with them. */
    public RegisteredHousehold closed(LocalDate on, LeaveReason reason, HouseholdStatus end) {
        Set<Long> everybody = current().stream().map(RegisteredMember::personId).collect(Collectors.toSet());
        return new RegisteredHousehold(id, version, end, facts, leftBy(everybody, on, reason).members());
    }

    /** When the last member has left, the household has died out or moved away. */
    public RegisteredHousehold leftBy(RegisteredMember left) {
        RegisteredHousehold after = withMembers(members.stream()
                .map(member -> member.membershipId() == left.membershipId() ? left : member)
                .toList());
        if (after.currentMembers().count() > 0) {
            return after;
        }
        HouseholdStatus end = left.membership().leaveReason() == LeaveReason.DEATH ? HouseholdStatus.EXTINCT : HouseholdStatus.MOVED_OUT;
        return new RegisteredHousehold(id, version, end, facts, after.members());
    }
}
