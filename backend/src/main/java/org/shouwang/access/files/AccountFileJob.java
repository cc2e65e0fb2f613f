package org.shouwang.access.files;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shouwang.access.usecase.AccountForm;
import org.shouwang.access.usecase.CreateAccount;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.platform.files.StoredFile;
import org.shouwang.platform.files.StoredFiles;
import org.shouwang.platform.jobs.JobHandler;
import org.shouwang.platform.jobs.JobRun;
import org.shouwang.platform.jobs.Progress;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.sheets.SheetLimits;
import org.shouwang.platform.sheets.SheetReader;
import org.shouwang.platform.sheets.SheetRow;

/**
 * Opens the accounts of a file, each as if it had been typed: same rules, same audit, same first password. The checkpoint is
 * the number of rows that are done. Keycloak is told by the provisioning, which goes on by itself.
 */
@Singleton
class AccountFileJob implements JobHandler {

    static final String KIND = "account-file";

    private static final int CHUNK = 25;

    private final AccountFileStore store;
    private final StoredFiles files;
    private final CreateAccount creating;

    AccountFileJob(AccountFileStore store, StoredFiles files, CreateAccount creating) {
        this.store = store;
        this.files = files;
        this.creating = creating;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        AccountFile work = store.findAcrossTenants(Long.parseLong(run.params())).orElseThrow();
        StoredFile file = files.find(Jurisdiction.of(work.region()), work.fileId()).orElseThrow();
        List<SheetRow> rows = new ArrayList<>(); // at most some thousand people; households have their own way
        Columns columns;
        try (SheetReader reader = SheetReader.open(() -> files.open(file), SheetLimits.DEFAULT)) {
            columns = Columns.find(reader);
            reader.forEachRemaining(rows::add);
        }
        store.setTotal(work.id(), rows.size());
        run.total(rows.size());
        for (int done = run.checkpoint().map(Integer::parseInt).orElse(0); done < rows.size(); done += CHUNK) {
            int first = done;
            List<SheetRow> chunk = rows.subList(first, Math.min(first + CHUNK, rows.size()));
            run.chunk(() -> {
                int rejected = (int) chunk.stream().filter(row -> !open(run, work, columns, row)).count();
                return new Progress(Integer.toString(first + chunk.size()), chunk.size() - rejected, rejected);
            });
        }
        files.delete(file.id());
    }

    private boolean open(JobRun run, AccountFile work, Columns columns, SheetRow row) {
        List<FieldFault> faults = new ArrayList<>();
        AccountForm form = columns.form(row, faults);
        Optional<CreateAccount.Created> created = faults.isEmpty() ? creating.fromFile(run.actor(), form, faults) : Optional.empty();
        created.ifPresentOrElse(
                account -> store.opened(work, row.line(), account.id(), form.username(), form.person().name(), account.password()),
                () -> store.rejected(work, row.line(), form.username(), form.person().name(), faults.stream().map(Columns::named).toList()));
        return created.isPresent();
    }
}
