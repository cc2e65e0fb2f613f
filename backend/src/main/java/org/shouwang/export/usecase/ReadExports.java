package org.shouwang.export.usecase;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.export.domain.TraceCode;
import org.shouwang.export.store.Export;
import org.shouwang.export.store.Exports;
import org.shouwang.export.store.Exports.Choice;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;

/** Exports that people of the jurisdiction asked for, and the one that a leaked row came from. */
@Singleton
public class ReadExports {

    private final Exports exports;
    private final Marks marks;
    private final Audit audit;

    ReadExports(Exports exports, Marks marks, Audit audit) {
        this.exports = exports;
        this.marks = marks;
        this.audit = audit;
    }

    /** Newest first. */
    public Page<Export> list(Actor actor, Choice choice, @Nullable Cursor cursor, int limit) {
        long before = cursor == null ? Long.MAX_VALUE : cursor.number(0);
        return Page.of(exports.list(actor.jurisdiction(), choice, before, limit + 1), limit, export -> Cursor.at(export.id()));
    }

    public Export get(Actor actor, long id) {
        return exports.find(actor.jurisdiction(), id).orElseThrow(Refusal::notFound);
    }

    /**
     * The export that a row came from.
     *
     * @param text the code of a row, or the number above the columns
     * @throws Refusal 404 when there is no such export in the jurisdiction, or the code was made up
     */
    public Export trace(Actor actor, String text) {
        Export found = TraceCode.parse(text)
                .map(code -> genuine(get(actor, code.exportId()), code))
                .orElseGet(() -> get(actor, TraceCode.parseNumber(text).orElseThrow(Refusal::notFound)));
        audit.record(AuditRecord.of(actor, "traceExport", found.dataRegion()).on("export", found.id()));
        return found;
    }

    private Export genuine(Export export, TraceCode code) {
        if (!marks.isGenuine(export, code)) {
            throw Refusal.notFound();
        }
        return export;
    }
}
