package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.HouseholdProblem;
import org.shouwang.household.MembershipChanged;
import org.shouwang.household.domain.Because;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.Household;
import org.shouwang.household.domain.HouseholdFacts;
import org.shouwang.household.domain.HouseholdNo;
import org.shouwang.household.domain.HouseholdStatus;
import org.shouwang.household.domain.JoinReason;
import org.shouwang.household.domain.LeaveReason;
import org.shouwang.household.domain.Member;
import org.shouwang.household.domain.Members;
import org.shouwang.household.domain.Membership;
import org.shouwang.household.domain.MoveStatus;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.store.CopiedRecords;
import org.shouwang.household.store.Households;
import org.shouwang.household.store.Move;
import org.shouwang.household.store.Moves;
import org.shouwang.household.store.NewHousehold;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.database.SqlFailed;
import org.shouwang.platform.outbox.Outbox;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Tenancy;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.Version;
import org.shouwang.region.Region;
import org.shouwang.region.Regions;

/**
 * 跨县迁移: one county asks, the other accepts or refuses. With the acceptance the household leaves the old county, which
 * keeps its file up to that day, and begins a new one in the new county, under the keys of that county's province.
 */
@Singleton
public class MoveToCounty {

    private static final int SHORTEST_REASON = 2;

    private final Register register;
    private final Households households;
    private final Moves moves;
    private final CopiedRecords records;
    private final Admission admission;
    private final Regions regions;
    private final Tenancy tenancy;
    private final Audit audit;
    private final Outbox outbox;
    private final Sql sql;
    private final Clock clock;

    MoveToCounty(
            Register register, Households households, Moves moves, CopiedRecords records, Admission admission, Regions regions, Tenancy tenancy,
            Audit audit, Outbox outbox, Sql sql, Clock clock) {
        this.register = register;
        this.households = households;
        this.moves = moves;
        this.records = records;
        this.admission = admission;
        this.regions = regions;
        this.tenancy = tenancy;
        this.audit = audit;
        this.outbox = outbox;
        this.sql = sql;
        this.clock = clock;
    }

    /** @return id of the request */
    public long request(Actor actor, long id, Version seen, MoveRequestForm form) {
        RegisteredHousehold household = register.toChange(actor, id);
        seen.mustBe(household.version());
        LocalDate today = LocalDate.now(clock);
        Faults faults = new Faults();
        Fields fields = new Fields(Words.CODES, faults);
        fields.require("countyCode", form.countyCode());
        RegionCode county = fields.region("countyCode", form.countyCode());
        if (county != null && (county.level() != RegionLevel.COUNTY || !regions.exists(county))) {
            faults.add("countyCode", FaultKind.COUNTY_UNKNOWN);
        } else if (county != null && county.equals(household.region().county())) {
            faults.add("countyCode", FaultKind.COUNTY_SAME);
        }
        String reason = fields.text("reason", form.reason(), ChangeReader.LONGEST_REASON);
        String destination = fields.text("destination", form.destination(), ChangeReader.LONGEST_REASON);
        LocalDate on = Departures.checkDay(form.on(), household.current(), LeaveReason.MOVE_OUT, today, faults);
        Refusals.refuseIfAny(faults);
        try {
            return sql.inTransaction(() -> {
                long request = moves.request(household, county, on, reason, destination, actor);
                audit.record(AuditRecord.of(actor, "requestMove", household.region()).on("household", household.id()));
                return request;
            });
        } catch (SqlFailed failed) {
            throw failed.isDuplicate() ? new Refusal(HouseholdProblem.MOVE_REQUESTED) : failed;
        }
    }

    public Page<Move> list(Actor actor, boolean incoming, @Nullable Cursor after, int limit) {
        List<Move> rows = incoming
                ? moves.incoming(actor.jurisdiction(), after, limit + 1)
                : moves.outgoing(actor.jurisdiction(), after, limit + 1);
        return Page.of(rows, limit, move -> Cursor.at(move.id()));
    }

    /** Where a household may move to: provinces, and below each its cities and counties. Names of places are public. */
    public List<Region> destinations(@Nullable RegionCode parent) {
        if (parent == null) {
            return regions.provinces();
        }
        return parent.level().isBroaderThan(RegionLevel.COUNTY) ? regions.children(parent, Jurisdiction.of(parent)) : List.of();
    }

    public void withdraw(Actor actor, long id, ReasonForm form) {
        Move move = open(moves.holdOutgoing(actor.jurisdiction(), id).orElseThrow(Refusal::notFound));
        decide(actor, "withdrawMove", move, MoveStatus.WITHDRAWN, form, move.from());
    }

    public void refuse(Actor actor, long id, ReasonForm form) {
        Move move = open(moves.holdIncoming(actor.jurisdiction(), id).orElseThrow(Refusal::notFound));
        decide(actor, "refuseMove", move, MoveStatus.REFUSED, form, move.toCounty());
    }

    private void decide(Actor actor, String operation, Move move, MoveStatus status, ReasonForm form, RegionCode where) {
        Faults faults = new Faults();
        String reason = reason(form, faults);
        Refusals.refuseIfAny(faults);
        moves.decide(move, status, reason, null, actor);
        audit.record(AuditRecord.of(actor, operation, where).on("household_move", move.id()).because(null, reason));
    }

    static @Nullable String reason(ReasonForm form, Faults faults) {
        Fields fields = new Fields(Words.CODES, faults);
        fields.require("reason", form.reason());
        String reason = fields.text("reason", form.reason(), ChangeReader.LONGEST_REASON);
        if (reason != null && reason.length() < SHORTEST_REASON) {
            faults.add("reason", FaultKind.OUT_OF_RANGE, SHORTEST_REASON, ChangeReader.LONGEST_REASON);
        }
        return reason;
    }

    private static Move open(Move move) {
        if (move.status() != MoveStatus.REQUESTED) {
            throw new Refusal(HouseholdProblem.MOVE_DECIDED, Map.of("status", move.status().code()));
        }
        return move;
    }

    /** @return the household in its new county */
    public Receipt accept(Actor actor, long id, AcceptanceForm form) {
        Move move = open(moves.holdIncoming(actor.jurisdiction(), id).orElseThrow(Refusal::notFound));
        tenancy.requireOpen(move.toCounty());
        tenancy.requireOpen(move.from().county()); // a suspended government's file does not change
        RegisteredHousehold before = households.find(Jurisdiction.of(move.from().county()), move.householdId())
                .filter(household -> household.status() == HouseholdStatus.ACTIVE)
                .orElseThrow(() -> new Refusal(HouseholdProblem.MOVE_VOID));
        Faults faults = new Faults();
        Fields fields = new Fields(Words.CODES, faults);
        Place place = Place.read(form.regionCode(), form.naturalVillage(), form.address(), fields);
        if (place != null) {
            admission.checkMove(actor, move.toCounty(), place.region(), faults);
        }
        Departures.checkDay(move.on(), before.current(), LeaveReason.MOVE_OUT, LocalDate.now(clock), faults);
        Refusals.refuseIfAny(faults);
        HouseholdFacts facts = before.facts().movedTo(place.region(), place.naturalVillage(), place.address());
        NewHousehold added = added(before, facts, move);
        Because why = Because.of("acceptMove", move.on(), move.reason());
        RegisteredHousehold closed = before.closed(move.on(), LeaveReason.MOVE_OUT, HouseholdStatus.MOVED_OUT);
        try {
            sql.inTransaction(() -> {
                households.change(before, closed, why.with(added.id()), actor);
                households.begin(added, why, actor);
                records.copy(before, households.find(Jurisdiction.of(place.region()), added.id()).orElseThrow());
                moves.decide(move, MoveStatus.ACCEPTED, null, added.id(), actor);
                audit.record(AuditRecord.of(actor, "acceptMove", before.region()).on("household", before.id()));
                outbox.publish(new MembershipChanged(before.id()));
                outbox.publish(new MembershipChanged(added.id()));
            });
        } catch (SqlFailed failed) {
            throw failed.isDuplicate() ? new Refusal(HouseholdProblem.ALREADY_REGISTERED) : failed;
        }
        return Receipt.ofNew(new HouseholdNo(added.id()));
    }

    private NewHousehold added(RegisteredHousehold before, HouseholdFacts facts, Move move) {
        Faults taken = new Faults();
        admission.checkNationalNo(facts, null, taken);
        List<Member> members = before.current().stream()
                .map(member -> new Member(member.person(),
                        Membership.since(move.on(), JoinReason.MOVE_IN, member.membership().relation())))
                .toList();
        Map<String, Long> known = admission.checkPersons(facts.region().county(), members, null, taken);
        if (!taken.isEmpty()) {
            throw new Refusal(HouseholdProblem.MOVE_COLLIDES, Map.of("count", taken.all().size()));
        }
        Because began = Because.of("acceptMove", move.on(), move.reason()).with(before.id());
        return new NewHousehold(Ids.next(), new Household(facts, new Members(members)), new HashMap<>(known), began);
    }
}
