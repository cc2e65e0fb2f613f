package org.shouwang.household.domain;

/** A membership as texts. Its days are dates themselves; of its past only the relation has to be called back. */
public final class MembershipText {

    private MembershipText() {}

    public static TextRecord of(Membership membership) {
        return TextRecord.write()
                .put("relation", membership.relation())
                .put("joinedOn", membership.joinedOn())
                .put("joinReason", membership.joinReason())
                .put("leftOn", membership.leftOn())
                .put("leaveReason", membership.leaveReason())
                .done();
    }

    /** As it was on a day of the membership. */
    static Relation relation(Membership now, TextRecord then) {
        Relation relation = then.code("relation", Relation.LIST);
        return relation == null ? now.relation() : relation; // its beginning was told as a later day first
    }
}
