package org.shouwang.household.imports;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.imports.Layout.FoundColumns;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.platform.files.StoredFile;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.jobs.Jobs;

/** The part of an upload that happens once for each idempotency key, after the file was stored. */
@Singleton
class AcceptImport {

    private final ImportStore store;
    private final ImportDesk desk;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    AcceptImport(ImportStore store, ImportDesk desk, Jobs jobs, Audit audit, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param taken set when the file is now an import's; not when an earlier answer is given again */
    @Idempotent
    public HttpResponse<?> accept(
            Actor actor, @Body ImportOrder same, ReceiveImport.Order order, StoredFile file, FoundColumns columns, AtomicBoolean taken) {
        long id = Ids.next();
        long job = jobs.submit(ImportJob.KIND, Long.toString(id), actor, order.region());
        store.insert(new HouseholdImport(id, order.region(), job, order.layout(), order.mode(), file.id(), file.name(), file.size(),
                file.sha256(), columns.header(), columns.ignored(), null, Tally.NOTHING, clock.instant(), actor.id(), actor.name()));
        audit.record(AuditRecord.of(actor, "importHouseholds", order.region()).on("household_import", id));
        taken.set(true);
        return HttpResponse.accepted().body(desk.get(actor, id)).header("Location", "/api/v1/household-imports/" + id);
    }
}
