package org.shouwang.household.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 家庭成员关系, dated (GZ-30).
 *
 * @param joinedOn null for somebody who belonged to the household before it was registered, since an unknown day
 * @param leftOn first day without this member
 */
public record Membership(
        Relation relation,
        @Nullable LocalDate joinedOn,
        @Nullable JoinReason joinReason,
        @Nullable LocalDate leftOn,
        @Nullable LeaveReason leaveReason) {

    public static Membership sinceBefore(Relation relation) {
        return new Membership(relation, null, null, null, null);
    }

    public static Membership since(LocalDate day, JoinReason reason, Relation relation) {
        return new Membership(relation, day, reason, null, null);
    }

    public boolean isCurrent() {
        return leftOn == null;
    }

    boolean covers(LocalDate day) {
        return (joinedOn == null || !day.isBefore(joinedOn)) && (leftOn == null || day.isBefore(leftOn));
    }

    public Membership endedOn(LocalDate day, LeaveReason reason) {
        return new Membership(relation, joinedOn, joinReason, day, reason);
    }

    public Membership as(Relation newRelation) {
        return new Membership(newRelation, joinedOn, joinReason, leftOn, leaveReason);
    }
}
