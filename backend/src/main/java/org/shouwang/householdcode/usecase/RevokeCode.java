package org.shouwang.householdcode.usecase;

import jakarta.inject.Singleton;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdDirectory;
import org.shouwang.householdcode.domain.CodeReason;
import org.shouwang.householdcode.domain.IssuedCode;
import org.shouwang.householdcode.store.Codes;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.problem.Refusal;

/** Withdraws a household's code without giving a new one. */
@Singleton
public class RevokeCode {

    private final HouseholdDirectory households;
    private final Codes codes;
    private final Audit audit;

    RevokeCode(HouseholdDirectory households, Codes codes, Audit audit) {
        this.households = households;
        this.codes = codes;
        this.audit = audit;
    }

    /** Runs inside the caller's transaction. */
    public IssuedCode revoke(Actor actor, long householdId, CodeReason reason) {
        HouseholdCard household = households.hold(householdId, actor.jurisdiction()).orElseThrow(Refusal::notFound);
        if (!codes.hasActive(householdId, actor.jurisdiction())) {
            throw new Refusal(CodeProblem.NONE_IN_FORCE);
        }
        codes.revoke(householdId, actor.jurisdiction(), reason, actor);
        audit.record(AuditRecord.of(actor, "revokeCode", household.region()).on("household", householdId).because(reason.code(), null));
        return codes.history(householdId, actor.jurisdiction(), null, 1).getFirst();
    }
}
