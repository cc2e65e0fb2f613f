package org.shouwang.export.usecase;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.export.ExportProblem;
import org.shouwang.export.ExportableList;
import org.shouwang.export.store.Download;
import org.shouwang.export.store.Downloads;
import org.shouwang.export.store.Export;
import org.shouwang.export.store.Exports;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Identity;
import org.shouwang.platform.security.Standing;
import org.shouwang.platform.security.Standings;
import org.shouwang.platform.security.Tenancy;
import org.shouwang.platform.sheets.SheetWriter;
import org.shouwang.platform.web.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who asked takes the file. It is read page by page while it is sent and stored nowhere, so a file of any length costs the
 * server a page; who broke off takes it again. Each time is on record: before the first byte, and with the rows that left.
 */
@Singleton
public class DownloadExport {

    static final int ROWS_AT_ONCE = 500;

    /** Pages between two looks at the record: a withdrawn export ends within so many. */
    private static final int PAGES_PER_STEP = 10;

    private static final Logger LOG = LoggerFactory.getLogger(DownloadExport.class);

    private final Exports exports;
    private final Downloads downloads;
    private final Lists lists;
    private final Marks marks;
    private final Standings standings;
    private final Tenancy tenancy;
    private final Audit audit;
    private final Sql sql;
    private final Clock clock;

    DownloadExport(
            Exports exports, Downloads downloads, Lists lists, Marks marks, Standings standings, Tenancy tenancy, Audit audit, Sql sql, Clock clock) {
        this.exports = exports;
        this.downloads = downloads;
        this.lists = lists;
        this.marks = marks;
        this.standings = standings;
        this.tenancy = tenancy;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /** A file that is about to be sent. */
    public record Taking(Actor actor, Export export, Download download) {

        public String fileName() {
            return export.list() + "-" + export.number() + "." + export.format().word();
        }
    }

    /**
     * @throws Refusal when the actor may not have the file, or not any more
     */
    @Transactional
    public Taking begin(Actor actor, long id, String trace) {
        Export export = exports.find(actor.jurisdiction(), id).orElseThrow(Refusal::notFound);
        if (!export.isOf(actor.id())) {
            throw new Refusal(ExportProblem.OF_ANOTHER_PERSON);
        }
        whyNot(export).ifPresent(problem -> {
            throw new Refusal(problem);
        });
        ExportableList list = lists.choose(actor, export.list());
        long rows = list.count(export.scope());
        if (rows > export.rows()) {
            throw new Refusal(ExportProblem.GROWN, Map.of("asked", export.rows(), "rows", rows));
        }
        Download download = downloads.begin(export, trace);
        audit.record(AuditRecord.of(actor, "downloadExport", export.dataRegion()).on("export", id)
                .because(export.purpose().code(), RequestExport.described(export)).rows(0));
        return new Taking(actor, export, download);
    }

    private Optional<ExportProblem> whyNot(Export export) {
        return Optional.ofNullable(switch (export.stateAt(clock.instant())) {
            case PENDING -> ExportProblem.APPROVAL_MISSING;
            case REFUSED -> ExportProblem.REFUSED;
            case WITHDRAWN -> ExportProblem.WITHDRAWN;
            case EXPIRED -> ExportProblem.EXPIRED;
            case READY -> null;
        });
    }

    /** Writes the file as it is taken, and records how many rows left, also when nobody takes the rest. */
    public void write(Taking taking, OutputStream out) {
        Rows rows = new Rows();
        DigestOutputStream digested = new DigestOutputStream(out, sha256());
        try {
            content(taking, digested, rows);
        } catch (RuntimeException broken) {
            try {
                end(taking, rows.left, null);
            } catch (RuntimeException unrecorded) {
                LOG.error("download {} broke off and could not be recorded; it is closed later", taking.download.id(), unrecorded);
            }
            throw broken;
        }
        // An end that cannot be recorded fails the download: it breaks off before its last bytes.
        end(taking, rows.left, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    private static final class Rows {
        private long left;
    }

    private void content(Taking taking, OutputStream out, Rows rows) {
        Export export = taking.export;
        ExportableList list = lists.get(export.list());
        try (SheetWriter writer = export.format().writer(out, list.title())) {
            writer.row(List.of(marks.line(export)));
            writer.header(with(list.columns(), "溯源码"));
            @Nullable String after = null;
            int pages = 0;
            do {
                mustGoOn(taking, rows.left, pages++);
                Page<List<String>> page = list.page(export.scope(), after, ROWS_AT_ONCE);
                for (List<String> cells : page.items()) {
                    if (rows.left == export.rows()) {
                        throw stopped("more rows than were asked for");
                    }
                    writer.row(with(cells, marks.of(export, ++rows.left).toString()));
                }
                after = page.nextCursor();
            } while (after != null);
        }
    }

    /** What would refuse a new request ends a long download, too: a tenant or account that was shut, or a withdrawal. */
    private void mustGoOn(Taking taking, long rows, int pages) {
        if (!tenancy.isOpen(taking.export.region()) || !mayStill(taking.actor)) {
            throw stopped("its taker may not any more");
        }
        if (pages % PAGES_PER_STEP == 0 && !downloads.goOn(taking.download, rows)) {
            throw stopped("it was withdrawn");
        }
    }

    private boolean mayStill(Actor actor) {
        try {
            Standing standing = standings.of(new Identity(actor.id(), "", false, Optional.empty()));
            return standing.duties().stream().anyMatch(duty ->
                    duty.region().equals(actor.jurisdiction().region()) && duty.roles().containsAll(actor.roles()));
        } catch (Refusal shut) {
            return false;
        }
    }

    private static UncheckedIOException stopped(String why) {
        return new UncheckedIOException(new InterruptedIOException("the export stops: " + why));
    }

    private void end(Taking taking, long rows, @Nullable String sha256) {
        sql.inTransaction(() -> {
            if (downloads.finish(taking.download, rows, sha256)) {
                record(taking.actor, taking.export, taking.download, rows, sha256 == null ? "中断" : "完整，SHA-256 " + sha256);
            }
        });
    }

    /** A download whose server was killed is closed by another one. */
    void close(Download abandoned) {
        Export export = exports.find(Jurisdiction.of(abandoned.region()), abandoned.exportId()).orElseThrow();
        Actor taker = new Actor(export.requester().id(), export.requester().username(), export.requester().name(), Set.of(),
                Jurisdiction.of(export.region()), Optional.empty());
        sql.inTransaction(() -> {
            if (downloads.finish(abandoned, abandoned.rows(), null)) {
                record(taker, export, abandoned, abandoned.rows(), "服务器中断，至少已下载这些行");
            }
        });
    }

    private void record(Actor actor, Export export, Download download, long rows, String outcome) {
        audit.record(AuditRecord.of(actor, "endExportDownload", export.dataRegion()).on("export", export.id())
                .because(export.purpose().code(), RequestExport.described(export) + "；" + outcome)
                .rows(RequestExport.count(rows)).inTrace(download.traceId()));
    }

    private static List<String> with(List<String> cells, String last) {
        List<String> all = new ArrayList<>(cells);
        all.add(last);
        return all;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
