package org.shouwang.household.imports;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.HouseholdDirectory;
import org.shouwang.household.imports.UndoStore.Counts;
import org.shouwang.household.imports.UndoStore.Kept;
import org.shouwang.household.imports.UndoStore.Undoing;
import org.shouwang.household.usecase.Places;
import org.shouwang.household.usecase.ReasonForm;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.jobs.Job;
import org.shouwang.platform.jobs.Jobs;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;

/** 撤销导入: what nobody has touched since leaves the register as if it had never come; the rest stays and is listed. */
@Singleton
class UndoImport {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int SHORTEST_REASON = 2;
    private static final int LONGEST_REASON = 200;

    private final ImportStore imports;
    private final UndoStore undoings;
    private final Jobs jobs;
    private final Places places;
    private final Audit audit;
    private final Sql sql;

    UndoImport(ImportStore imports, UndoStore undoings, Jobs jobs, Places places, Audit audit, Sql sql) {
        this.imports = imports;
        this.undoings = undoings;
        this.jobs = jobs;
        this.places = places;
        this.audit = audit;
        this.sql = sql;
    }

    UndoingView get(Actor actor, long id) {
        return view(actor, find(actor, id));
    }

    UndoingView undo(Actor actor, long id, ReasonForm form) {
        HouseholdImport work = find(actor, id);
        String reason = reason(form.reason());
        boolean isOver = jobs.get(actor, work.jobId()).finishedAt() != null;
        boolean isUndoing = undoings.asked(work).filter(asked -> jobs.get(actor, asked.jobId()).finishedAt() == null).isPresent();
        if (!isOver || isUndoing) {
            throw new Refusal(ImportProblem.STILL_RUNNING);
        }
        sql.inTransaction(() -> {
            undoings.ask(work, jobs.submit(UndoJob.KIND, Long.toString(id), actor, work.region()), reason, actor);
            audit.record(AuditRecord.of(actor, "undoImport", work.region()).on("household_import", id).because(null, reason));
        });
        return view(actor, work);
    }

    Page<KeptHouseholdView> kept(Actor actor, long id, @Nullable Cursor cursor, int limit) {
        HouseholdImport work = find(actor, id);
        long after = Optional.ofNullable(cursor).map(place -> place.number(0)).orElse(0L);
        Page<Kept> page = Page.of(undoings.kept(work, after, limit + 1), limit, each -> Cursor.at(each.householdId()));
        places.prepare(page.items().stream().map(Kept::region).toList());
        audit.record(AuditRecord.of(actor, "listKeptHouseholds", work.region()).on("household_import", id).rows(page.items().size()));
        return page.map(each -> new KeptHouseholdView(
                Long.toString(each.householdId()), HouseholdDirectory.householdNo(each.householdId()), each.headName(),
                places.nameBelowCounty(each.region()), each.memberCount()));
    }

    private UndoingView view(Actor actor, HouseholdImport work) {
        Counts counts = undoings.count(work);
        int created = work.tally().createdHouseholds();
        Optional<Undoing> asked = undoings.asked(work);
        Optional<Job> job = asked.map(undoing -> jobs.get(actor, undoing.jobId()));
        return new UndoingView(created, counts.untouched(), counts.left() - counts.untouched(), created - counts.left(),
                job.map(Job::state).orElse(null),
                job.map(Job::id).orElse(null),
                asked.map(Undoing::reason).orElse(null),
                asked.map(Undoing::requestedBy).orElse(null),
                asked.map(undoing -> undoing.requestedAt().atZone(ZONE).toOffsetDateTime()).orElse(null));
    }

    private static String reason(@Nullable String text) {
        String reason = text == null ? "" : text.strip();
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw Refusal.invalid(List.of(new FieldFault(
                    "/reason", "required", "请填写撤销原因（2 至 200 字）", "state a reason of 2 to 200 characters")));
        }
        return reason;
    }

    private HouseholdImport find(Actor actor, long id) {
        return imports.find(actor.jurisdiction(), id).orElseThrow(Refusal::notFound);
    }
}
