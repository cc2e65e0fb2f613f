package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.HouseholdProblem;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.Guarantee;
import org.shouwang.household.domain.Household;
import org.shouwang.household.domain.HouseholdFacts;
import org.shouwang.household.domain.IncomeStatement;
import org.shouwang.household.domain.Member;
import org.shouwang.household.domain.Members;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.store.Guarantees;
import org.shouwang.household.store.Households.KnownPerson;
import org.shouwang.household.store.IncomeStatements;
import org.shouwang.household.store.NewHousehold;
import org.shouwang.household.store.RegisterWriter;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.database.SqlFailed;
import org.shouwang.platform.problem.Refusal;

/**
 * Takes over a village at once: its households with what was recorded about them. The same checks as for a single
 * registration, and a number of statements that does not grow with the village.
 */
@Singleton
public class RegisterVillage {

    private final Admission admission;
    private final RegisterWriter writer;
    private final IncomeStatements statements;
    private final Guarantees guarantees;
    private final Audit audit;
    private final Sql sql;
    private final Clock clock;

    RegisterVillage(
            Admission admission, RegisterWriter writer, IncomeStatements statements, Guarantees guarantees, Audit audit, Sql sql, Clock clock) {
        this.admission = admission;
        this.writer = writer;
        this.statements = statements;
        this.guarantees = guarantees;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /** A household with its papers. */
    public record Dossier(RegistrationForm household, List<IncomeStatementForm> incomes, List<GuaranteeForm> guarantees) {

        public Dossier {
            incomes = List.copyOf(incomes);
            guarantees = List.copyOf(guarantees);
        }
    }

    /** All or nothing, in the running transaction or in one of its own. */
    public void register(Actor actor, RegionCode village, List<Dossier> dossiers) {
        try {
            sql.inTransaction(() -> {
                for (int start = 0; start < dossiers.size(); start += RegisterWriter.CHUNK) {
                    registerChunk(actor, village, dossiers.subList(start, Math.min(dossiers.size(), start + RegisterWriter.CHUNK)));
                }
            });
        } catch (SqlFailed failed) {
            throw failed.isDuplicate() ? new Refusal(HouseholdProblem.ALREADY_REGISTERED) : failed;
        }
    }

    private void registerChunk(Actor actor, RegionCode village, List<Dossier> dossiers) {
        List<Household> households = new ArrayList<>();
        Faults faults = new Faults();
        for (int place = 0; place < dossiers.size(); place++) {
            Household household = read(actor, dossiers.get(place).household(), faults.at(place));
            if (household != null) {
                households.add(household);
            }
        }
        Refusals.refuseIfAny(faults);
        List<NewHousehold> added = admit(village, households, faults);
        Refusals.refuseIfAny(faults);
        List<RegisteredHousehold> registered = writer.register(
                added, new RegisterWriter.By(actor, "registerHousehold", RegisterWriter.Source.MANUAL, null));
        addPapers(actor, dossiers, registered);
    }

    private @Nullable Household read(Actor actor, RegistrationForm form, Faults faults) {
        HouseholdFacts facts = RegisterHousehold.readHousehold(form, faults);
        List<@Nullable Member> members = RegisterHousehold.readMembers(form, faults);
        LocalDate today = LocalDate.now(clock);
        Members.check(members, today, faults);
        if (facts == null || members.stream().anyMatch(Objects::isNull)) {
            return null; // the readers have said why
        }
        facts.check(today, faults);
        admission.checkPlaces(actor, facts, faults);
        admission.checkNationalNo(facts, null, faults);
        return new Household(facts, new Members(members));
    }

    private List<NewHousehold> admit(RegionCode village, List<Household> households, Faults faults) {
        Map<String, KnownPerson> known = admission.findKnown(
                village.county(), households.stream().flatMap(household -> household.members().all().stream()).toList());
        List<NewHousehold> added = new ArrayList<>();
        for (Household household : households) {
            Faults here = faults.at(added.size()).at("members");
            added.add(new NewHousehold(Ids.next(), household, admission.checkPersons(known, household.members().all(), null, here)));
        }
        return added;
    }

    private void addPapers(Actor actor, List<Dossier> dossiers, List<RegisteredHousehold> registered) {
        Faults faults = new Faults();
        LocalDate today = LocalDate.now(clock);
        List<IncomeStatements.Addition> incomes = new ArrayList<>();
        List<Guarantees.Addition> secured = new ArrayList<>();
        for (int place = 0; place < dossiers.size(); place++) {
            RegisteredHousehold household = registered.get(place);
            for (IncomeStatementForm form : dossiers.get(place).incomes()) {
                IncomeStatement statement = new IncomeStatementReader(household, faults).read(form);
                Refusals.refuseIfAny(faults);
                Refusals.refuseIfAny(statement.faults(today));
                incomes.add(new IncomeStatements.Addition(household, statement));
            }
            for (GuaranteeForm form : dossiers.get(place).guarantees()) {
                Guarantee guarantee = new GuaranteeReader(household, faults).read(form);
                Refusals.refuseIfAny(faults);
                Refusals.refuseIfAny(guarantee.faults(today));
                secured.add(new Guarantees.Addition(household, guarantee));
            }
        }
        statements.addAll(incomes, actor);
        guarantees.addAll(secured, actor);
        record(actor, "recordIncomeStatement", dossiers, registered, dossier -> dossier.incomes().size());
        record(actor, "recordGuarantee", dossiers, registered, dossier -> dossier.guarantees().size());
    }

    /** One entry for all records of a kind that a household got. */
    private void record(
            Actor actor, String operation, List<Dossier> dossiers, List<RegisteredHousehold> registered, ToIntFunction<Dossier> records) {
        List<AuditRecord> entries = new ArrayList<>();
        for (int place = 0; place < dossiers.size(); place++) {
            int count = records.applyAsInt(dossiers.get(place));
            if (count > 0) {
                RegisteredHousehold household = registered.get(place);
                entries.add(AuditRecord.of(actor, operation, household.region()).on("household", household.id()).rows(count));
            }
        }
        audit.recordAll(entries);
    }
}
