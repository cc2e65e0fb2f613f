package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.HouseholdProblem;
import org.shouwang.household.domain.Completeness;
import org.shouwang.household.domain.GuaranteeKind;
import org.shouwang.household.domain.Purpose;
import org.shouwang.household.domain.RecordedGuarantee;
import org.shouwang.household.domain.RecordedStatement;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.store.Guarantees;
import org.shouwang.household.store.Households;
import org.shouwang.household.store.IncomeStatements;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.problem.Refusal;

/** Opens one household's page. Who looked is on record before anything is shown. */
@Singleton
public class OpenHousehold {

    private final Households households;
    private final IncomeStatements statements;
    private final Guarantees guarantees;
    private final Places places;
    private final Abilities abilities;
    private final Audit audit;

    OpenHousehold(
            Households households,
            IncomeStatements statements,
            Guarantees guarantees,
            Places places,
            Abilities abilities,
            Audit audit) {
        this.households = households;
        this.statements = statements;
        this.guarantees = guarantees;
        this.places = places;
        this.abilities = abilities;
        this.audit = audit;
    }

    public HouseholdFile open(Actor actor, long id, @Nullable Purpose purpose) {
        Sight sight = Sight.of(actor);
        if (sight.needsPurpose() && purpose == null) {
            throw new Refusal(HouseholdProblem.PURPOSE_REQUIRED);
        }
        RegisteredHousehold household = households.find(actor.jurisdiction(), id).orElseThrow(Refusal::notFound);
        audit.record(AuditRecord.of(actor, "getHousehold", household.region())
                .on("household", id)
                .because(purpose == null ? null : purpose.code(), null));
        Optional<RecordedStatement> statement = statements.findLatest(actor.jurisdiction(), id);
        List<RecordedGuarantee> recorded = guarantees.latest(actor.jurisdiction(), id);
        return new HouseholdFile(
                household,
                places.path(household.region()),
                places.keyGroupReasons(household.region(), household.facts().keyGroups(), household.facts().isRelocated()),
                statement,
                recorded,
                Completeness.of(household.household(), statement.isPresent(), kinds(recorded)),
                sight,
                abilities.of(actor, household));
    }

    private static Set<GuaranteeKind> kinds(List<RecordedGuarantee> recorded) {
        Set<GuaranteeKind> kinds = EnumSet.noneOf(GuaranteeKind.class);
        recorded.forEach(each -> kinds.add(each.guarantee().kind()));
        return kinds;
    }
}
