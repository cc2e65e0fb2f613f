package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.shouwang.household.domain.HouseholdStatus;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.security.Operations;

/** What a reader may do with a household: what the roles allow and the household's state still permits. */
@Singleton
class Abilities {

    private static final Set<String> WHILE_IN_REGISTER = Set.of(
            "correctHousehold", "addMember", "correctMember", "endMembership", "recordIncomeStatement", "recordGuarantee", "splitHousehold",
            "mergeHouseholds", "moveHousehold", "requestMove", "mergePersons",
            "issueCode", "revokeCode");
    private static final Set<String> ALWAYS =
            Set.of("unmaskHousehold", "listIncomeStatements", "listHouseholdAccesses", "listHouseholdChanges", "listCodes");

    private final Operations operations;

    Abilities(Operations operations) {
        this.operations = operations;
    }

    List<String> of(Actor actor, RegisteredHousehold household) {
        boolean inRegister = household.status() == HouseholdStatus.ACTIVE;
        return operations.allowedTo(actor).stream()
                .filter(operation -> ALWAYS.contains(operation) || inRegister && WHILE_IN_REGISTER.contains(operation))
                .toList();
    }
}
