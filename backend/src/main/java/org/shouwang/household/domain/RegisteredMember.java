package org.shouwang.household.domain;

/** A member with the ids of the rows behind it. */
public record RegisteredMember(long personId, long membershipId, Member member) {

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
}
