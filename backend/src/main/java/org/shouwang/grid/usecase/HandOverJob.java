package org.shouwang.grid.usecase;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.grid.GridProblem;
import org.shouwang.grid.store.HandOvers;
import org.shouwang.grid.store.HandOvers.HandOver;
import org.shouwang.grid.store.HandOvers.Item;
import org.shouwang.grid.usecase.AssignGrid.Successor;
import org.shouwang.platform.jobs.JobHandler;
import org.shouwang.platform.jobs.JobRun;
import org.shouwang.platform.jobs.Progress;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.region.Regions;

/** Settles the grids of a hand-over, some at a time. A job that begins again finds what is left: nothing is done twice. */
@Singleton
class HandOverJob implements JobHandler {

    static final String KIND = "grid-handover";

    private static final int AT_ONCE = 100;

    private final HandOvers handOvers;
    private final AssignGrid assigning;
    private final Regions regions;

    HandOverJob(HandOvers handOvers, AssignGrid assigning, Regions regions) {
        this.handOvers = handOvers;
        this.assigning = assigning;
        this.regions = regions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        HandOver handOver = handOvers.findAcrossTenants(Long.parseLong(run.params())).orElseThrow();
        run.total(handOvers.count(handOver));
        List<Item> left;
        do {
            left = handOvers.items(handOver, "pending", AT_ONCE);
            if (!left.isEmpty()) {
                List<Item> chunk = left;
                run.chunk(() -> settle(run, handOver, chunk));
            }
        } while (!left.isEmpty());
    }

    private Progress settle(JobRun run, HandOver handOver, List<Item> items) {
        Map<String, Optional<Successor>> successors = new HashMap<>();
        int rejected = 0;
        for (Item item : items) {
            Optional<String> problem = successors.computeIfAbsent(item.toAccount(), account -> successor(run, account))
                    .map(successor -> move(run, handOver, item, successor))
                    .orElse(Optional.of(GridProblem.NO_GRANT.slug()));
            handOvers.settle(handOver, item.region(), problem.orElse(null));
            rejected += problem.isPresent() ? 1 : 0;
        }
        return new Progress(items.getLast().region().value(), items.size() - rejected, rejected);
    }

    /** Somebody who left between the asking and the doing takes nothing. */
    private Optional<Successor> successor(JobRun run, String account) {
        try {
            return Optional.of(assigning.successor(run.actor(), account, "/toAccountIds"));
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }

    /** Why the grid stays; it is refused before anything is written. */
    private Optional<String> move(JobRun run, HandOver handOver, Item item, Successor successor) {
        if (!regions.exists(item.region())) {
            return Optional.of("not-found");
        }
        try {
            assigning.move(run.actor(), item.region(), successor, handOver.fromAccount(), handOver.on(), handOver.reason(), "handOverGrids");
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused.type().slug());
        }
    }
}
