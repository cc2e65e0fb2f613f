package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.HouseholdProblem;
import org.shouwang.household.domain.Completeness;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
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
    private final Clock clock;

    OpenHousehold(
            Households households,
            IncomeStatements statements,
            Guarantees guarantees,
            Places places,
            Abilities abilities,
            Audit audit,
            Clock clock) {
        this.households = households;
        this.statements = statements;
        this.guarantees = guarantees;
        this.places = places;
        this.abilities = abilities;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param asOf day of the past: what was true then, as it is known now; nothing can be done with it */
    public HouseholdFile open(Actor actor, long id, @Nullable Purpose purpose, @Nullable LocalDate asOf) {
        Sight sight = Sight.of(actor);
        if (sight.needsPurpose() && purpose == null) {
            throw new Refusal(HouseholdProblem.PURPOSE_REQUIRED);
        }
        if (asOf != null && asOf.isAfter(LocalDate.now(clock))) {
            throw refusedDay(FaultKind.IN_FUTURE);
        }
        RegisteredHousehold current = households.find(actor.jurisdiction(), id).orElseThrow(Refusal::notFound);
        audit.record(AuditRecord.of(actor, "getHousehold", current.region())
                .on("household", id)
                .because(purpose == null ? null : purpose.code(), asOf == null ? null : "asOf " + asOf));
        RegisteredHousehold household = asOf == null
                ? current
                : households.asOf(current, asOf).orElseThrow(() -> refusedDay(FaultKind.BEFORE_HOUSEHOLD));
        Optional<RecordedStatement> statement = statements.findLatest(actor.jurisdiction(), id, asOf);
        List<RecordedGuarantee> recorded = guarantees.latest(actor.jurisdiction(), id, asOf);
        return new HouseholdFile(
                household,
                asOf,
                places.path(household.region()),
                places.keyGroupReasons(household.region(), household.facts().keyGroups(), household.facts().isRelocated()),
                statement,
                recorded,
                Completeness.of(household.household(), statement.isPresent(), kinds(recorded)),
                sight,
                asOf == null ? abilities.of(actor, household) : List.of());
    }

    private static Refusal refusedDay(FaultKind why) {
        Faults faults = new Faults();
        faults.add("asOf", why);
        return Refusals.of(faults);
    }

    private static Set<GuaranteeKind> kinds(List<RecordedGuarantee> recorded) {
        Set<GuaranteeKind> kinds = EnumSet.noneOf(GuaranteeKind.class);
        recorded.forEach(each -> kinds.add(each.guarantee().kind()));
        return kinds;
    }
}
