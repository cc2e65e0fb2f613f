package org.shouwang.household.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.IncomeFormula;
import org.shouwang.household.domain.IncomeItem;
import org.shouwang.household.domain.IncomeKind;
import org.shouwang.household.domain.IncomePeriod;
import org.shouwang.household.domain.IncomeStatement;
import org.shouwang.household.domain.MemberBasis;
import org.shouwang.household.domain.RecordPurpose;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.domain.WindowAlignment;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Money;

/** Turns what somebody wrote about a household's year into a statement. */
final class IncomeStatementReader {

    private static final int MOST_ITEMS = 200;
    private static final int MOST_HEADS = 60;

    private final RegisteredHousehold household;
    private final Faults faults;
    private final Fields fields;

    IncomeStatementReader(RegisteredHousehold household, Faults faults) {
        this.household = household;
        this.faults = faults;
        this.fields = new Fields(Words.CODES, faults);
    }

    @Nullable IncomeStatement read(IncomeStatementForm form) {
        fields.require("purpose", form.purpose());
        fields.require("referenceDate", form.referenceDate());
        fields.require("alignment", form.alignment());
        fields.require("memberBasis", form.memberBasis());
        RecordPurpose purpose = fields.code("purpose", RecordPurpose.LIST, form.purpose());
        WindowAlignment alignment = fields.code("alignment", WindowAlignment.LIST, form.alignment());
        MemberBasis basis = fields.code("memberBasis", MemberBasis.LIST, form.memberBasis());
        String attestedBy = fields.text("attestedBy", form.attestedBy(), 60);
        List<IncomeItem> items = items(form.items() == null ? List.of() : form.items());
        Integer heads = basis == null || form.referenceDate() == null ? null : heads(basis, form.referenceDate(), form.memberCount());
        return purpose == null || alignment == null || basis == null || heads == null || form.referenceDate() == null
                ? null
                : new IncomeStatement(purpose, form.referenceDate(), alignment, basis, heads,
                        IncomeFormula.NET_PLUS_CLAIM_MINUS_SELF_PAID, items, attestedBy);
    }

    /** Registered members are counted as of the day of the procedure (GZ-16); who lives there only the visitor knows. */
    private @Nullable Integer heads(MemberBasis basis, LocalDate day, @Nullable Integer said) {
        if (basis == MemberBasis.RESIDENT) {
            fields.require("memberCount", said);
            return fields.between("memberCount", said, 1, MOST_HEADS);
        }
        int registered = household.everyone().asOf(day).count();
        if (registered == 0 || said != null && said != registered) {
            faults.add("memberCount", FaultKind.MEMBER_COUNT);
            return null;
        }
        return registered;
    }

    private List<IncomeItem> items(List<IncomeStatementForm.ItemForm> forms) {
        List<IncomeItem> items = new ArrayList<>();
        if (forms.size() > MOST_ITEMS) {
            faults.add("items", FaultKind.OUT_OF_RANGE, 0, MOST_ITEMS);
            return items;
        }
        for (int place = 0; place < forms.size(); place++) {
            IncomeItem item = item(forms.get(place), faults.at("items").at(place));
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private @Nullable IncomeItem item(IncomeStatementForm.ItemForm form, Faults here) {
        Fields each = new Fields(Words.CODES, here);
        each.require("kind", form.kind());
        each.require("amount", form.amount());
        each.require("period", form.period());
        IncomeKind kind = each.code("kind", IncomeKind.LIST, form.kind());
        Money amount = each.amount("amount", form.amount());
        Optional<IncomePeriod> period = form.period() == null ? Optional.empty() : IncomePeriod.parse(form.period().strip());
        if (form.period() != null && period.isEmpty()) {
            here.add("period", FaultKind.PERIOD);
        }
        Long person = member(form.personId(), here);
        String evidence = each.text("evidence", form.evidence(), 200);
        return kind == null || amount == null || period.isEmpty()
                ? null
                : new IncomeItem(kind, amount, period.get(), person, evidence);
    }

    private @Nullable Long member(@Nullable String personId, Faults here) {
        if (personId == null) {
            return null;
        }
        Optional<Long> id = Ids.parse(personId)
                .filter(candidate -> household.members().stream().anyMatch(member -> member.personId() == candidate));
        if (id.isEmpty()) {
            here.add("personId", FaultKind.NOT_A_MEMBER);
        }
        return id.orElse(null);
    }
}
