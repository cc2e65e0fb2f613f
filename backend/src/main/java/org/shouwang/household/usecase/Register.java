package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.HouseholdProblem;
import org.shouwang.household.MembershipChanged;
import org.shouwang.household.domain.HouseholdStatus;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.store.Households;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.database.SqlFailed;
import org.shouwang.platform.outbox.Outbox;
import org.shouwang.platform.problem.Refusal;

/** What every change of a registered household begins and ends with. */
@Singleton
class Register {

    private final Households households;
    private final Audit audit;
    private final Outbox outbox;
    private final Sql sql;

    Register(Households households, Audit audit, Outbox outbox, Sql sql) {
        this.households = households;
        this.audit = audit;
        this.outbox = outbox;
        this.sql = sql;
    }

    /** Unknown and out of the jurisdiction look the same; who left the register stays as it was. */
    RegisteredHousehold toChange(Actor actor, long id) {
        RegisteredHousehold household = households.find(actor.jurisdiction(), id).orElseThrow(Refusal::notFound);
        if (household.status() != HouseholdStatus.ACTIVE) {
            throw new Refusal(HouseholdProblem.NOT_IN_REGISTER);
        }
        return household;
    }

    /** Others are told once it is committed. */
    void changeMembers(Actor actor, String operation, RegisteredHousehold household, Runnable change) {
        change(actor, operation, household, () -> {
            change.run();
            outbox.publish(new MembershipChanged(household.id()));
        });
    }

    /** The change and its audit stand or fall together. */
    void change(Actor actor, String operation, RegisteredHousehold household, Runnable change) {
        try {
            sql.inTransaction(() -> {
                change.run();
                audit.record(AuditRecord.of(actor, operation, household.region()).on("household", household.id()));
            });
        } catch (SqlFailed failed) {
            throw failed.isDuplicate() ? new Refusal(HouseholdProblem.ALREADY_REGISTERED) : failed;
        }
    }
}
