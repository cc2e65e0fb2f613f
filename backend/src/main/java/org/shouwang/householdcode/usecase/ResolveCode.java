package org.shouwang.householdcode.usecase;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdDirectory;
import org.shouwang.householdcode.domain.HouseholdCode;
import org.shouwang.householdcode.store.ActiveCode;
import org.shouwang.householdcode.store.Codes;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.security.Operations;

/**
 * What a scan shows (SX-06): the household to officials of its region, five figures to a department there, and to
 * everybody else, with or without a login, the village and whom to ring.
 */
@Singleton
public class ResolveCode {

    /** Looked up for a text that is no code: what it costs to find nothing must not tell what was wrong. */
    private static final String NO_CODE = "-".repeat(HouseholdCode.LENGTH);

    private final Codes codes;
    private final HouseholdDirectory households;
    private final ScanCounter counter;
    private final Operations operations;
    private final Audit audit;

    ResolveCode(Codes codes, HouseholdDirectory households, ScanCounter counter, Operations operations, Audit audit) {
        this.codes = codes;
        this.households = households;
        this.counter = counter;
        this.operations = operations;
        this.audit = audit;
    }

    /** Empty for a code that is unknown, mistyped or revoked: the three look alike. */
    public Optional<Scan> resolve(String typed, @Nullable Actor actor) {
        String code = HouseholdCode.parse(typed).map(HouseholdCode::text).orElse(NO_CODE);
        return codes.findActiveAcrossTenants(code).map(found -> {
            counter.count(found);
            return shown(found, actor);
        });
    }

    private Scan shown(ActiveCode found, @Nullable Actor actor) {
        Scan.View view = viewOf(actor);
        if (actor == null || view == Scan.View.PUBLIC || !actor.jurisdiction().covers(found.region())) {
            return Scan.byThePublic(found.region());
        }
        Optional<HouseholdCard> household = households.find(found.householdId(), actor.jurisdiction());
        household.ifPresent(seen -> audit.record(
                AuditRecord.of(actor, "resolveCode", seen.region()).on("household", seen.id())));
        return household.map(seen -> new Scan(view, seen.region(), seen)).orElseGet(() -> Scan.byThePublic(found.region()));
    }

    private Scan.View viewOf(@Nullable Actor actor) {
        if (actor == null) {
            return Scan.View.PUBLIC;
        }
        if (operations.isAllowedTo(actor, "listHouseholds")) {
            return Scan.View.OFFICIAL;
        }
        return actor.hasAny(Role.DEPARTMENT_CLIENT, Role.DEPARTMENT_OFFICER) ? Scan.View.DEPARTMENT : Scan.View.PUBLIC;
    }
}
