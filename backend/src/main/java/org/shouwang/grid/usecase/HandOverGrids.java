package org.shouwang.grid.usecase;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.grid.GridProblem;
import org.shouwang.grid.domain.GridLevel;
import org.shouwang.grid.store.Assignments;
import org.shouwang.grid.store.HandOvers;
import org.shouwang.grid.store.HandOvers.HandOver;
import org.shouwang.grid.store.HandOvers.Item;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.jobs.Jobs;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;

/** Writes down which grids go to whom, and asks for the job that does it. */
@Singleton
public class HandOverGrids {

    private final HandOvers handOvers;
    private final Assignments assignments;
    private final AssignGrid assigning;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    HandOverGrids(HandOvers handOvers, Assignments assignments, AssignGrid assigning, Jobs jobs, Audit audit, Clock clock) {
        this.handOvers = handOvers;
        this.assignments = assignments;
        this.assigning = assigning;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the id of the hand-over */
    @Transactional
    public long ask(Actor actor, HandOverForm form) {
        RegionCode own = actor.jurisdiction().region().orElseThrow(Refusal::notFound);
        LocalDate on = form.startsOn() == null ? LocalDate.now(clock) : form.startsOn();
        assigning.checkDay(on, "/startsOn");
        @Nullable String from = form.fromAccountId() == null || form.fromAccountId().isBlank() ? null : form.fromAccountId();
        for (int i = 0; i < form.toAccountIds().size(); i++) {
            if (form.toAccountIds().get(i).equals(from)) {
                throw Refusal.invalid(List.of(new FieldFault("/toAccountIds/" + i, "same", "不能交接给本人", "is who hands over")));
            }
            assigning.successor(actor, form.toAccountIds().get(i), "/toAccountIds/" + i);
        }
        List<RegionCode> grids = grids(actor, form, from);
        if (grids.isEmpty()) {
            throw new Refusal(GridProblem.NOTHING_TO_HAND_OVER);
        }
        long id = Ids.next();
        long job = jobs.submit(HandOverJob.KIND, Ids.text(id), actor, own);
        HandOver handOver = new HandOver(id, own, from, on, form.reason().strip(), job);
        handOvers.insert(handOver, actor.id());
        handOvers.insertItems(handOver, split(grids, form.toAccountIds()));
        audit.record(AuditRecord.of(actor, "handOverGrids", own).on("grid_handover", id).because(null, handOver.reason()).rows(grids.size()));
        return id;
    }

    /** In the order of the codes, so that everybody gets neighbouring grids. */
    private static List<Item> split(List<RegionCode> grids, List<String> receivers) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            items.add(new Item(grids.get(i), receivers.get((int) ((long) i * receivers.size() / grids.size())), "pending", null));
        }
        return items;
    }

    private List<RegionCode> grids(Actor actor, HandOverForm form, @Nullable String from) {
        if (form.regionCodes() == null) {
            if (from == null) {
                throw Refusal.invalid(List.of(new FieldFault("/fromAccountId", "required",
                        "请选择要交接的网格或移交人", "name the grids or who gives them away")));
            }
            return assignments.heldBy(actor.jurisdiction(), from);
        }
        TreeSet<RegionCode> grids = new TreeSet<>();
        for (int i = 0; i < form.regionCodes().size(); i++) {
            int place = i;
            grids.add(RegionCode.parse(form.regionCodes().get(i))
                    .filter(code -> actor.jurisdiction().covers(code) && GridLevel.of(code).isPresent())
                    .orElseThrow(() -> Refusal.invalid(List.of(new FieldFault("/regionCodes/" + place, "region.unknown",
                            "没有该网格，或不在管辖范围内", "is no grid of yours")))));
        }
        return List.copyOf(grids);
    }
}
