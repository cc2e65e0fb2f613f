package org.shouwang.access.usecase;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shouwang.access.domain.Granting;
import org.shouwang.access.store.AdministratorRows;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.tenant.FirstAdministrators;

/**
 * The operator's way to open accounts, and the only one: the first administrators of a tenant, each a person of their own with
 * a phone of their own. They need no second person's approval, because there is nobody yet who could give it.
 */
@Singleton
class AppointFirst implements FirstAdministrators {

    private final AccountCheck check;
    private final CreateAccount creating;
    private final AdministratorRows rows;
    private final Desk desk;

    AppointFirst(AccountCheck check, CreateAccount creating, AdministratorRows rows, Desk desk) {
        this.check = check;
        this.creating = creating;
        this.rows = rows;
        this.desk = desk;
    }

    @Override
    public List<Appointed> appoint(Actor operator, RegionCode region, List<Person> people, String operation, String reason) {
        List<FieldFault> faults = new ArrayList<>();
        List<Appointed> appointed = people.stream().flatMap(person -> appoint(operator, region, person, operation, reason, faults).stream()).toList();
        AccountCheck.refuse(faults);
        return appointed;
    }

    /** Who was named before is in the table when the next one is checked: the same login name or phone twice is a fault. */
    private Optional<Appointed> appoint(
            Actor operator, RegionCode region, Person named, String operation, String reason, List<FieldFault> faults) {
        Granting.Verdict verdict = Granting.mayGive(operator.roles(), Desk.region(operator), named.role(), region);
        if (verdict != Granting.Verdict.DIRECT) {
            throw new Refusal(AccessProblem.BEYOND_AUTHORITY);
        }
        int before = faults.size();
        check.username(named.username(), named.pointer() + "/username", faults);
        AccountCheck.Person person = check.person(new PersonForm(named.name(), named.phone(), null, null), named.pointer(), faults);
        check.phone(person.phone(), Tenant.ofCode(region.value()), "", named.pointer() + "/phone", faults);
        if (faults.size() > before) {
            return Optional.empty();
        }
        CreateAccount.Created created = creating.open(operator, named.username(), person,
                new AccountCheck.Duty(named.role(), region, desk.today(), null, verdict), operation, reason);
        return Optional.of(new Appointed(named.role(), named.username(), created.password().value()));
    }

    @Override
    public List<Administrator> of(RegionCode region) {
        return rows.of(region);
    }
}
