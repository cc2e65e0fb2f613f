package org.shouwang.grid.usecase;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.AccountCard;
import org.shouwang.access.Accounts;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.grid.GridProblem;
import org.shouwang.grid.domain.Assignment;
import org.shouwang.grid.domain.GridLevel;
import org.shouwang.grid.store.Assignments;
import org.shouwang.grid.store.Assignments.Right;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.SqlFailed;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.region.Regions;

/** Makes somebody responsible for a grid. Whoever was before hands over on that day: a grid never loses its worker without another. */
@Singleton
public class AssignGrid {

    private final Assignments assignments;
    private final Accounts accounts;
    private final Regions regions;
    private final Audit audit;
    private final Clock clock;

    AssignGrid(Assignments assignments, Accounts accounts, Regions regions, Audit audit, Clock clock) {
        this.assignments = assignments;
        this.accounts = accounts;
        this.regions = regions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who takes over, with everything that they may be responsible for. */
    public record Successor(AccountCard card, Collection<Right> rights) {}

    /** @param on first day; today when null */
    @Transactional
    public void assign(Actor actor, RegionCode grid, String account, @Nullable LocalDate on, @Nullable String reason) {
        if (!actor.jurisdiction().covers(grid) || GridLevel.of(grid).isEmpty() || !regions.exists(grid)) {
            throw Refusal.notFound();
        }
        LocalDate first = on == null ? LocalDate.now(clock) : on;
        checkDay(first, "/validFrom");
        Successor successor = successor(actor, account, "/accountId");
        move(actor, grid, successor, null, first, reason, "assignGrid");
    }

    Successor successor(Actor actor, String account, String pointer) {
        AccountCard card = accounts.find(actor.jurisdiction(), account).filter(AccountCard::active)
                .orElseThrow(() -> Refusal.invalid(List.of(new FieldFault(pointer, "account.unknown",
                        "没有该账号，或不在管辖范围内，或已停用", "is no account of yours that is in use"))));
        return new Successor(card, assignments.rightsAcrossTenants(List.of(card.id())));
    }

    void checkDay(LocalDate on, String pointer) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid(List.of(new FieldFault(pointer, "future", "不能晚于今天", "must not be after today")));
        }
    }

    /**
     * Moves one grid; doing it again changes nothing.
     *
     * @param from only when this person still has it; null for whoever has it
     */
    void move(Actor actor, RegionCode grid, Successor to, @Nullable String from, LocalDate on, @Nullable String reason, String operation) {
        if (!Assignments.mayHold(to.rights(), to.card().id(), grid)) {
            throw new Refusal(GridProblem.NO_GRANT);
        }
        Optional<Assignment> present = assignments.hold(grid);
        if (present.filter(held -> held.accountId().equals(to.card().id())).isPresent()) {
            return;
        }
        if (from != null && present.filter(held -> held.accountId().equals(from)).isEmpty()) {
            throw new Refusal(GridProblem.NOT_WITH_PREDECESSOR);
        }
        present.ifPresent(held -> {
            if (on.isBefore(held.from())) {
                throw Refusal.invalid(List.of(new FieldFault("/validFrom", "before-start",
                        "不能早于现任网格员的开始日期", "must not be before the present worker's first day")));
            }
            assignments.end(held, on, reason);
        });
        try {
            assignments.insert(grid, new Assignment(Ids.next(), grid, to.card().id(), to.card().name(), on, null, null), actor.id());
        } catch (SqlFailed failed) {
            throw failed.isDuplicate() ? new Refusal(GridProblem.TAKEN_MEANWHILE) : failed;
        }
        audit.record(AuditRecord.of(actor, operation, grid).on("grid", grid.value()).because(null, reason));
    }
}
