package org.shouwang.household.domain;

import java.util.List;
import java.util.Optional;
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
