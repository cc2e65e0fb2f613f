package org.shouwang.household.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import org.shouwang.household.domain.BankAccount;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.domain.RegisteredMember;
import org.shouwang.household.usecase.UnmaskHousehold.Field;
import org.shouwang.household.usecase.UnmaskHousehold.Unmasked;
import org.shouwang.kernel.PhoneNumber;

/**
 * The numbers that were asked for, in full; the others are null.
 *
 * @param phone phone of the household
 * @param bankName bank of the account
 * @param bankAccount account of the household
 * @param members current members
 */
@Serdeable
record UnmaskedView(
        @Nullable String phone, @Nullable String bankName, @Nullable String bankAccount, List<UnmaskedMember> members) {

    /**
     * @param personId member
     * @param idNumber identity number
     * @param phone phone
     */
    @Serdeable
    record UnmaskedMember(String personId, @Nullable String idNumber, @Nullable String phone) {}

    static UnmaskedView of(Unmasked unmasked) {
        Set<Field> fields = unmasked.fields();
        RegisteredHousehold household = unmasked.household();
        BankAccount account = fields.contains(Field.BANK_ACCOUNT) ? household.facts().bankAccount() : null;
        boolean persons = fields.contains(Field.ID_NUMBER) || fields.contains(Field.PHONE);
        return new UnmaskedView(
                fields.contains(Field.PHONE) ? text(household.facts().phone()) : null,
                account == null ? null : account.bank(),
                account == null ? null : account.number(),
                persons ? household.current().stream().map(member -> member(member, fields)).toList() : List.of());
    }

    private static UnmaskedMember member(RegisteredMember member, Set<Field> fields) {
        return new UnmaskedMember(
                Long.toString(member.personId()),
                fields.contains(Field.ID_NUMBER) ? member.person().idNumber().value() : null,
                fields.contains(Field.PHONE) ? text(member.person().phone()) : null);
    }

    private static @Nullable String text(@Nullable PhoneNumber phone) {
        return phone == null ? null : phone.value();
    }
}
