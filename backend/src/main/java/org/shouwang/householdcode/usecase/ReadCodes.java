package org.shouwang.householdcode.usecase;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.HouseholdDirectory;
import org.shouwang.householdcode.domain.IssuedCode;
import org.shouwang.householdcode.store.Codes;
import org.shouwang.householdcode.store.DoorPlate;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;

/** The codes of a household, and those of a village to be printed. */
@Singleton
public class ReadCodes {

    private final HouseholdDirectory households;
    private final Codes codes;
    private final Audit audit;

    ReadCodes(HouseholdDirectory households, Codes codes, Audit audit) {
        this.households = households;
        this.codes = codes;
        this.audit = audit;
    }

    public List<IssuedCode> ofHousehold(Actor actor, long householdId, @Nullable Long before, int limit) {
        households.find(householdId, actor.jurisdiction()).orElseThrow(Refusal::notFound);
        return codes.history(householdId, actor.jurisdiction(), before, limit);
    }

    /** Printing is audited: who holds a sheet of plates can put them on doors. */
    public Page<DoorPlate> doorPlates(Actor actor, RegionCode region, @Nullable Cursor after, int limit) {
        Jurisdiction scope = actor.jurisdiction().narrowedTo(region);
        if (scope.region().isEmpty()) {
            throw Refusal.notFound();
        }
        if (region.level().isBroaderThan(RegionLevel.VILLAGE)) {
            throw Refusal.invalid(List.of(new FieldFault("region", "too-large", "门牌按村或组打印，请选择村或组",
                    "plates are printed for a village or a group; choose one")));
        }
        Page<DoorPlate> plates = Page.of(codes.doorPlates(scope, after, limit + 1), limit,
                plate -> Cursor.at(plate.region(), plate.householdId()));
        audit.record(AuditRecord.of(actor, "listDoorPlates", region).rows(plates.items().size()));
        return plates;
    }
}
