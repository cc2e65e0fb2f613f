package org.shouwang.access.files;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.files.AccountFileStore.FirstPassword;
import org.shouwang.access.usecase.AccessProblem;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.files.FileProblem;
import org.shouwang.platform.files.MultipartForm;
import org.shouwang.platform.files.NewFile;
import org.shouwang.platform.files.StoredFile;
import org.shouwang.platform.files.StoredFiles;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.jobs.Jobs;
import org.shouwang.platform.jobs.Recurring;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.sheets.SheetLimits;
import org.shouwang.platform.sheets.SheetReader;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;

/** Takes a file of people, shows what became of it, and hands its first passwords out once. */
@Singleton
class AccountFiles {

    /** Long enough to print and hand out the passwords of a county, short enough to be forgotten nowhere. */
    static final Duration PASSWORDS_KEPT = Duration.ofDays(7);

    private static final Duration FILE_KEPT = Duration.ofDays(1);

    private final AccountFileStore store;
    private final StoredFiles files;
    private final Accepting accepting;
    private final Audit audit;
    private final Clock clock;

    AccountFiles(AccountFileStore store, StoredFiles files, Accepting accepting, Audit audit, Clock clock) {
        this.store = store;
        this.files = files;
        this.accepting = accepting;
        this.audit = audit;
        this.clock = clock;
    }

    HttpResponse<?> receive(Actor actor, String contentType, long announced, InputStream body) {
        files.expect(announced);
        RegionCode region = actor.jurisdiction().region().orElseThrow(Refusal::notFound);
        try {
            MultipartForm form = MultipartForm.of(body, contentType).orElseThrow(() -> new Refusal(FileProblem.TRUNCATED));
            for (var part = form.next(); part.isPresent(); part = form.next()) {
                if (part.get().name().equals("file")) {
                    return store(actor, region, part.get());
                }
            }
            throw new Refusal(FileProblem.EMPTY);
        } catch (IOException broken) {
            throw new Refusal(FileProblem.TRUNCATED);
        }
    }

    private HttpResponse<?> store(Actor actor, RegionCode region, MultipartForm.Part part) {
        StoredFile file = files.store(part.content(), new NewFile(part.fileName().orElse("accounts"), region, actor, FILE_KEPT));
        AtomicBoolean taken = new AtomicBoolean();
        try (SheetReader rows = SheetReader.open(() -> files.open(file), SheetLimits.DEFAULT)) {
            Columns.find(rows);
            return accepting.accept(actor, new Order(file.sha256()), region, file, taken);
        } finally {
            if (!taken.get()) {
                files.delete(file.id());
            }
        }
    }

    /** What makes two uploads the same: the content. */
    @Serdeable
    record Order(String sha256) {}

    Page<AccountFile> list(Actor actor, @Nullable Cursor cursor, int limit) {
        return Page.of(store.page(actor.jurisdiction(), cursor, limit + 1), limit, file -> Cursor.at(file.id()));
    }

    AccountFile get(Actor actor, long id) {
        return store.find(actor.jurisdiction(), id).orElseThrow(Refusal::notFound);
    }

    Page<AccountFileStore.Rejected> rejected(Actor actor, long id, @Nullable Cursor cursor, int limit) {
        return Page.of(store.rejected(get(actor, id), cursor == null ? 0 : (int) cursor.number(0), limit + 1), limit, row -> Cursor.at(row.line()));
    }

    /**
     * The first passwords: to who sent the file, once, within their time. Then nobody has them any more.
     *
     * @throws Refusal when they are gone
     */
    @Transactional
    public List<FirstPassword> takePasswords(Actor actor, long id) {
        AccountFile file = get(actor, id);
        if (!file.isFinished() || !file.hasPasswordsFor(actor.id(), clock.instant())) {
            throw new Refusal(AccessProblem.PASSWORDS_GONE);
        }
        List<FirstPassword> passwords = store.take(file);
        if (passwords.isEmpty()) {
            throw new Refusal(AccessProblem.PASSWORDS_GONE);
        }
        audit.record(AuditRecord.of(actor, "takeFirstPasswords", file.region()).on("account_file", id).rows(passwords.size()));
        return passwords;
    }

    /** The part of an upload that happens once for each idempotency key, after the file was stored. */
    @Singleton
    static class Accepting {

        private final AccountFileStore store;
        private final Jobs jobs;
        private final Audit audit;
        private final Clock clock;

        Accepting(AccountFileStore store, Jobs jobs, Audit audit, Clock clock) {
            this.store = store;
            this.jobs = jobs;
            this.audit = audit;
            this.clock = clock;
        }

        @Idempotent
        public HttpResponse<?> accept(Actor actor, @Body Order same, RegionCode region, StoredFile file, AtomicBoolean taken) {
            long id = Ids.next();
            Instant now = clock.instant();
            long job = jobs.submit(AccountFileJob.KIND, Long.toString(id), actor, region);
            AccountFile accepted = new AccountFile(id, region, job, file.id(), file.name(), null, 0, 0, actor.id(), now, now.plus(PASSWORDS_KEPT), null);
            store.insert(accepted);
            audit.record(AuditRecord.of(actor, "createAccountsFromFile", region).on("account_file", id));
            taken.set(true);
            return HttpResponse.accepted().body(AccountFileView.of(accepted, actor.id(), now)).header("Location", "/api/v1/account-files/" + id);
        }
    }

    /** Wipes first passwords that nobody took in time. */
    @Singleton
    static class Forgetting implements Recurring {

        private final AccountFileStore store;

        Forgetting(AccountFileStore store) {
            this.store = store;
        }

        @Override
        public String name() {
            return "first-password-retention";
        }

        @Override
        public Duration every() {
            return Duration.ofHours(1);
        }

        @Override
        public void run() {
            store.overdueAcrossTenants().forEach(store::wipeAcrossTenants);
        }
    }
}
