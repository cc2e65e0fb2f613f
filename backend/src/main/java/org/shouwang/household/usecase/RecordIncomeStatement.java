package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.IncomeStatement;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.store.IncomeStatements;
import org.shouwang.kernel.Actor;

/** Records what a household earned and spent in the year before a procedure (GZ-18). */
@Singleton
public class RecordIncomeStatement {

    private final Register register;
    private final IncomeStatements statements;
    private final Clock clock;

    RecordIncomeStatement(Register register, IncomeStatements statements, Clock clock) {
        this.register = register;
        this.statements = statements;
        this.clock = clock;
    }

    public Receipt record(Actor actor, long id, IncomeStatementForm form) {
        RegisteredHousehold household = register.toChange(actor, id);
        Faults faults = new Faults();
        IncomeStatement statement = new IncomeStatementReader(household, faults).read(form);
        Refusals.refuseIfAny(faults);
        Refusals.refuseIfAny(statement.faults(LocalDate.now(clock)));
        register.change(actor, "recordIncomeStatement", household, () -> statements.add(household, statement, actor));
        return Receipt.ofAddition(household);
    }
}
