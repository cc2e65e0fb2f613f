package org.shouwang.household.imports;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.jobs.Job;
import org.shouwang.platform.jobs.Jobs;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;

/** Imports as their readers see them: inside the jurisdiction, and what names persons only with a trace in the audit. */
@Singleton
class ImportDesk {

    private final Sql sql;
    private final ImportStore store;
    private final Jobs jobs;
    private final Audit audit;
    private final ImportLists lists;
    private final Clock clock;

    ImportDesk(Sql sql, ImportStore store, Jobs jobs, Audit audit, ImportLists lists, Clock clock) {
        this.sql = sql;
        this.store = store;
        this.jobs = jobs;
        this.audit = audit;
        this.lists = lists;
        this.clock = clock;
    }

    ImportView get(Actor actor, long id) {
        return sql.inTransaction(() -> {
            HouseholdImport found = find(actor, id);
            return view(found, jobs.get(actor, found.jobId()));
        });
    }

    /** Imports and their jobs are read in one transaction: a chunk that is written in between shows in neither. */
    Page<ImportView> list(Actor actor, @Nullable Cursor cursor, int limit) {
        long before = Optional.ofNullable(cursor).map(place -> place.number(0)).orElse(Long.MAX_VALUE);
        return sql.inTransaction(() -> {
            Page<HouseholdImport> page = Page.of(store.page(actor.jurisdiction(), before, limit + 1), limit, each -> Cursor.at(each.id()));
            Map<Long, Job> of = jobs.getAll(actor, page.items().stream().map(HouseholdImport::jobId).toList());
            return page.map(each -> view(each, Objects.requireNonNull(of.get(each.jobId()))));
        });
    }

    private ImportView view(HouseholdImport found, Job job) {
        return ImportView.of(found, job, lists.end(found), clock);
    }

    ImportView cancel(Actor actor, long id) {
        HouseholdImport found = find(actor, id);
        jobs.cancel(actor, found.jobId());
        audit.record(AuditRecord.of(actor, "cancelHouseholdImport", found.region()).on("household_import", id));
        return get(actor, id);
    }

    Page<RejectedRowView> rejected(Actor actor, long id, @Nullable Cursor cursor, int limit) {
        HouseholdImport found = findWithLists(actor, id);
        int after = Optional.ofNullable(cursor).map(place -> (int) place.number(0)).orElse(0);
        Page<RejectedRow> page = Page.of(store.rejected(found, after, limit + 1), limit, row -> Cursor.at(row.line()));
        audit.record(AuditRecord.of(actor, "listRejectedRows", found.region()).on("household_import", id).rows(page.items().size()));
        int household = found.place(found.layout().key());
        int name = found.place(Column.NAME);
        return page.map(row -> new RejectedRowView(row.line(), row.cell(household), row.cell(name), row.faults()));
    }

    Page<DifferenceView> differences(Actor actor, long id, @Nullable Cursor cursor, int limit) {
        HouseholdImport found = findWithLists(actor, id);
        long after = Optional.ofNullable(cursor).map(place -> place.number(0)).orElse(0L);
        var page = Page.of(store.differences(found, after, limit + 1), limit, each -> Cursor.at(each.id()));
        audit.record(AuditRecord.of(actor, "listDifferences", found.region()).on("household_import", id).rows(page.items().size()));
        return page.map(each -> new DifferenceView(each.line(), each.kind(), each.householdId() == null ? null : each.householdId().toString(),
                each.text().name(), each.column(), each.text().inFile(), each.text().inRegister()));
    }

    /** For a download: written down before anything leaves. */
    HouseholdImport forDownload(Actor actor, long id, String operation) {
        HouseholdImport found = findWithLists(actor, id);
        int rows = operation.equals("downloadRejectedRows") ? found.tally().rejected() : found.tally().differences();
        audit.record(AuditRecord.of(actor, operation, found.region()).on("household_import", id).rows(rows));
        return found;
    }

    private HouseholdImport findWithLists(Actor actor, long id) {
        HouseholdImport found = find(actor, id);
        lists.mustLast(found);
        return found;
    }

    private HouseholdImport find(Actor actor, long id) {
        return store.find(actor.jurisdiction(), id).orElseThrow(Refusal::notFound);
    }
}
