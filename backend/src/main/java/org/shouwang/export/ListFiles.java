package org.shouwang.export;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.sheets.SheetDownload;
import org.shouwang.platform.sheets.SheetFormat;
import org.shouwang.platform.sheets.SheetWriter;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;
import org.shouwang.platform.web.Trace;

/**
 * Lists about the work of officials, taken as a file at once: organisations, grids, trainings. Read page by page while they are
 * sent, marked with who took them, and on record: before the first byte, and with the rows that left. Their routes answer no
 * HEAD, which would be on record without a file. Lists of households take the longer way of an {@link ExportableList}.
 */
@Singleton
public class ListFiles {

    public static final int READ_AT_ONCE = 500;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Audit audit;
    private final Clock clock;

    ListFiles(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param operation  operationId of the contract, as the audit knows it
     * @param name       of the file, without its end
     * @param pages      a page of the list from a cursor on
     * @param cursorSize parts of such a cursor
     * @param cells      what stands in the row of an item
     */
    public record ListFile<T>(
            String operation, String name, String title, List<String> header, Function<@Nullable Cursor, Page<T>> pages, int cursorSize,
            Function<T, List<@Nullable Object>> cells) {}

    /**
     * @param where  the part of the tree that the list is about
     * @param format {@code csv} or {@code xlsx}
     */
    public <T> StreamedFile of(Actor actor, Jurisdiction where, String format, ListFile<T> list) {
        SheetFormat wanted = RequestParameters.format(format);
        RegionCode region = where.region().or(actor.jurisdiction()::region).orElseThrow();
        AuditRecord taken = AuditRecord.of(actor, list.operation(), region).inTrace(
                ServerRequestContext.currentRequest().map((HttpRequest<Object> request) -> Trace.of(request)).orElse(""));
        audit.record(taken.because(null, "开始").rows(0));
        String mark = "内部资料，不得外传　下载人：%s（%s）　下载时间：%s".formatted(
                actor.name(), actor.username(), clock.instant().atZone(clock.getZone()).format(TIME));
        return new StreamedFile(SheetDownload.of(out -> write(list, wanted, mark, taken, out)), MediaType.of(wanted.mediaType()))
                .attach(list.name() + "." + wanted.word());
    }

    private <T> void write(ListFile<T> list, SheetFormat format, String mark, AuditRecord taken, OutputStream out) {
        int rows = 0;
        String end = "中断";
        try (SheetWriter writer = format.writer(out, list.title())) {
            writer.row(List.of(mark));
            writer.header(list.header());
            @Nullable Cursor after = null;
            do {
                Page<T> page = list.pages().apply(after);
                for (T item : page.items()) {
                    writer.row(list.cells().apply(item).stream().map(cell -> cell == null ? "" : cell.toString()).toList());
                    rows++;
                }
                after = Cursor.parse(page.nextCursor(), list.cursorSize());
            } while (after != null);
            end = "完整";
        } finally {
            audit.record(taken.because(null, end).rows(rows));
        }
    }
}
