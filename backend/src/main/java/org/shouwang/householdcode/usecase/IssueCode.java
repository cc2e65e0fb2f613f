package org.shouwang.householdcode.usecase;

import jakarta.inject.Singleton;
import java.util.Map;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdDirectory;
import org.shouwang.householdcode.domain.CodeReason;
import org.shouwang.householdcode.domain.IssuedCode;
import org.shouwang.householdcode.store.Codes;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.problem.Refusal;

/** Gives a household its code. Where there was one, the new one replaces it, and the old one is dead with the same commit. */
@Singleton
public class IssueCode {

    private final HouseholdDirectory households;
    private final Codes codes;
    private final Audit audit;

    IssueCode(HouseholdDirectory households, Codes codes, Audit audit) {
        this.households = households;
        this.codes = codes;
        this.audit = audit;
    }

    /** Runs inside the caller's transaction. Officials who reissue the same code at the same time take turns. */
    public IssuedCode issue(Actor actor, long householdId, CodeReason reason) {
        HouseholdCard household = households.hold(householdId, actor.jurisdiction()).orElseThrow(Refusal::notFound);
        if (!household.isActive()) {
            throw new Refusal(CodeProblem.HOUSEHOLD_NOT_ACTIVE);
        }
        if (codes.hasActive(householdId, actor.jurisdiction())) {
            revokeOld(actor, householdId, reason);
        }
        codes.issue(Map.of(householdId, household.region()), reason, actor);
        IssuedCode issued = codes.history(householdId, actor.jurisdiction(), null, 1).getFirst();
        audit.record(AuditRecord.of(actor, "issueCode", household.region()).on("household", householdId).because(reason.code(), null));
        return issued;
    }

    private void revokeOld(Actor actor, long householdId, CodeReason reason) {
        if (!reason.mayRevoke()) {
            throw new Refusal(CodeProblem.ALREADY_ISSUED);
        }
        codes.revoke(householdId, actor.jurisdiction(), reason, actor);
    }
}
