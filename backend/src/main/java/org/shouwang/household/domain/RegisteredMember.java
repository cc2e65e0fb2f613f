package org.shouwang.household.domain;

import java.time.LocalDate;
import java.util.Comparator;

/** A member with the ids of the rows behind it. */
public record RegisteredMember(long personId, long membershipId, Member member) {

    public static final Comparator<RegisteredMember> HEAD_FIRST_THEN_BY_AGE = Comparator
            .comparing((RegisteredMember member) -> !member.isCurrent())
            .thenComparing(member -> member.membership().relation())
            .thenComparing(member -> member.person().birthDate())
            .thenComparing(RegisteredMember::membershipId);

    public Person person() {
        return member.person();
    }

    public Membership membership() {
        return member.membership();
    }

    public boolean isCurrent() {
        return membership().isCurrent();
    }

    public RegisteredMember with(Person changed) {
        return new RegisteredMember(personId, membershipId, new Member(changed, membership()));
    }

    public RegisteredMember with(Membership changed) {
        return new RegisteredMember(personId, membershipId, new Member(person(), changed));
    }

    boolean hadJoinedBy(LocalDate day) {
        LocalDate joinedOn = membership().joinedOn();
        return !person().birthDate().isAfter(day) && (joinedOn == null || !joinedOn.isAfter(day));
    }

    RegisteredMember asOf(LocalDate day, History history) {
        Membership now = membership();
        Relation relation = MembershipText.relation(now, history.on(day, membershipId, MembershipText.of(now)));
        boolean stillThere = now.leftOn() == null || now.leftOn().isAfter(day);
        Membership then = stillThere
                ? new Membership(relation, now.joinedOn(), now.joinReason(), null, null)
                : now.as(relation);
        return new RegisteredMember(
                personId, membershipId, new Member(PersonText.person(history.on(day, personId, PersonText.of(person()))), then));
    }
}
