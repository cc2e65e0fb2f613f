package org.shouwang.household.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.Members;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.domain.RegisteredMember;
import org.shouwang.household.domain.Relation;
import org.shouwang.kernel.Ids;

/** Says anew how the members of a household are related to its head. */
final class Relations {

    private final Faults faults;
    private final String field;
    private final Faults each;

    /** @param faults those of the whole form; this one adds below {@code /relations} */
    Relations(Faults faults) {
        this(faults, "relations");
    }

    /** @param field of the form that says the relations */
    Relations(Faults faults, String field) {
        this.faults = faults;
        this.field = field;
        this.each = faults.at(field);
    }

    /** A new head gives everybody a new relation, so all have to be named then; exactly one is the head (DQ-033). */
    RegisteredHousehold apply(RegisteredHousehold household, @Nullable List<RelationForm> forms, LocalDate today) {
        Map<Long, Relation> said = read(household, forms == null ? List.of() : forms);
        boolean headStays = household.current().stream()
                .anyMatch(member -> member.membership().relation() == Relation.HEAD
                        && said.getOrDefault(member.personId(), Relation.HEAD) == Relation.HEAD);
        if (!headStays && !household.current().stream().allMatch(member -> said.containsKey(member.personId()))) {
            faults.add(field, FaultKind.RELATIONS_INCOMPLETE);
            return household;
        }
        RegisteredHousehold changed = household.withMembers(household.members().stream()
                .map(member -> member.isCurrent() && said.containsKey(member.personId())
                        ? member.with(member.membership().as(said.get(member.personId())))
                        : member)
                .toList());
        if (!said.isEmpty()) {
            check(changed, today);
        }
        return changed;
    }

    private void check(RegisteredHousehold changed, LocalDate today) {
        Faults found = new Faults();
        Members.check(changed.currentMembers().all(), today, found);
        found.all().forEach(fault -> faults.adopt(fault, "/" + field));
    }

    private Map<Long, Relation> read(RegisteredHousehold household, List<RelationForm> forms) {
        Map<Long, Relation> said = new HashMap<>();
        for (int place = 0; place < forms.size(); place++) {
            RelationForm form = forms.get(place);
            Faults here = each.at(place);
            Fields fields = new Fields(Words.CODES, here);
            fields.require("personId", form.personId());
            fields.require("relation", form.relation());
            Relation relation = fields.code("relation", Relation.LIST, form.relation());
            Optional<RegisteredMember> member =
                    form.personId() == null ? Optional.empty() : Ids.parse(form.personId()).flatMap(household::findCurrent);
            if (form.personId() != null && member.isEmpty()) {
                here.add("personId", FaultKind.NOT_A_MEMBER);
            }
            if (member.isPresent() && relation != null) {
                said.put(member.get().personId(), relation);
            }
        }
        return said;
    }
}
