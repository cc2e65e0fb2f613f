package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.Purpose;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.store.Households;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;
import org.shouwang.kernel.Role;
import org.shouwang.platform.problem.Refusal;

/** Shows numbers in full to somebody who says why. Purpose and reason are on record before anything is shown. */
@Singleton
public class UnmaskHousehold {

    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 200;
    private static final Set<Role> CASE_WORK =
            EnumSet.of(Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.AUDITOR);

    private final Households households;
    private final Audit audit;

    UnmaskHousehold(Households households, Audit audit) {
        this.households = households;
        this.audit = audit;
    }

    /** What may be asked for; an account is seen only by those who pay into it. */
    public enum Field implements Coded {
        ID_NUMBER("idNumber", CASE_WORK),
        PHONE("phone", CASE_WORK),
        BANK_ACCOUNT("bankAccount", Set.of(Role.FUND_OFFICER));

        static final CodeList<Field> LIST = CodeList.of(Field.class);

        private final String word;
        private final Set<Role> readers;

        Field(String word, Set<Role> readers) {
            this.word = word;
            this.readers = readers;
        }

        @Override
        public String code() {
            return word;
        }

        @Override
        public String label() {
            return word;
        }
    }

    public record Unmasked(RegisteredHousehold household, Set<Field> fields) {}

    public Unmasked unmask(Actor actor, long id, UnmaskingForm form) {
        RegisteredHousehold household = households.find(actor.jurisdiction(), id).orElseThrow(Refusal::notFound);
        Faults faults = new Faults();
        Fields fields = new Fields(Words.CODES, faults);
        fields.require("purpose", form.purpose());
        fields.require("reason", form.reason());
        Purpose purpose = fields.code("purpose", Purpose.LIST, form.purpose());
        String reason = fields.text("reason", form.reason(), LONGEST_REASON);
        if (reason != null && reason.length() < SHORTEST_REASON) {
            faults.add("reason", FaultKind.OUT_OF_RANGE, SHORTEST_REASON, LONGEST_REASON);
        }
        Set<Field> asked = asked(actor, form.fields(), faults);
        Refusals.refuseIfAny(faults);
        for (Field field : asked) {
            audit.record(AuditRecord.of(actor, "unmaskHousehold", household.region())
                    .on("household", id)
                    .because(purpose.code(), field.code() + ": " + reason));
        }
        return new Unmasked(household, asked);
    }

    private static Set<Field> asked(Actor actor, @Nullable List<String> words, Faults faults) {
        if (words == null || words.isEmpty()) {
            faults.add("fields", FaultKind.REQUIRED);
            return Set.of();
        }
        Set<Field> asked = EnumSet.noneOf(Field.class);
        Fields each = new Fields(Words.CODES, faults.at("fields"));
        for (int place = 0; place < words.size(); place++) {
            Field field = each.code(Integer.toString(place), Field.LIST, words.get(place));
            if (field != null && !actor.hasAny(field.readers)) {
                faults.at("fields").add(Integer.toString(place), FaultKind.FIELD_HIDDEN);
            } else if (field != null) {
                asked.add(field);
            }
        }
        return asked;
    }
}
