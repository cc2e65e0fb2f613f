package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdProblem;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.Household;
import org.shouwang.household.domain.HouseholdFacts;
import org.shouwang.household.domain.HouseholdNo;
import org.shouwang.household.domain.Member;
import org.shouwang.household.domain.Members;
import org.shouwang.household.store.NewHousehold;
import org.shouwang.household.store.RegisterWriter;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.database.SqlFailed;
import org.shouwang.platform.problem.Refusal;

/** Puts a household with all its members into the register, poor or not (HB-02). */
@Singleton
public class RegisterHousehold {

    private final Admission admission;
    private final RegisterWriter writer;
    private final Sql sql;
    private final Clock clock;

    RegisterHousehold(Admission admission, RegisterWriter writer, Sql sql, Clock clock) {
        this.admission = admission;
        this.writer = writer;
        this.sql = sql;
        this.clock = clock;
    }

    public Receipt register(Actor actor, RegistrationForm form) {
        Faults faults = new Faults();
        HouseholdFacts facts = readHousehold(form, faults);
        List<@Nullable Member> members = readMembers(form, faults);
        LocalDate today = LocalDate.now(clock);
        Members.check(members, today, faults);
        Map<String, Long> known = Map.of();
        if (facts != null) {
            facts.check(today, faults);
            admission.checkPlaces(actor, facts, faults);
            if (actor.jurisdiction().covers(facts.region())) {
                admission.checkNationalNo(facts, null, faults);
                known = admission.checkPersons(facts.region().county(), members, null, faults.at("members"));
            }
        }
        Refusals.refuseIfAny(faults);
        return write(actor, new NewHousehold(Ids.next(), new Household(facts, new Members(members)), known));
    }

    private Receipt write(Actor actor, NewHousehold added) {
        try {
            sql.inTransaction(() -> writer.register(List.of(added),
                    new RegisterWriter.By(actor, "registerHousehold", RegisterWriter.Source.MANUAL, null)));
        } catch (SqlFailed failed) {
            throw failed.isDuplicate() ? new Refusal(HouseholdProblem.ALREADY_REGISTERED) : failed;
        }
        return Receipt.ofNew(new HouseholdNo(added.id()));
    }

    static @Nullable HouseholdFacts readHousehold(RegistrationForm form, Faults faults) {
        if (form.household() == null) {
            faults.add("household", FaultKind.REQUIRED);
            return null;
        }
        return new HouseholdReader(Words.CODES, faults).read(form.household());
    }

    static List<@Nullable Member> readMembers(RegistrationForm form, Faults faults) {
        List<@Nullable Member> members = new ArrayList<>();
        List<MemberForm> forms = form.members() == null ? List.of() : form.members();
        for (int place = 0; place < forms.size(); place++) {
            members.add(new MemberReader(Words.CODES, faults.at("members").at(place)).read(forms.get(place)));
        }
        return members;
    }
}
