package org.shouwang.audit;

import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.connection.jdbc.exceptions.CannotGetJdbcConnectionException;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.database.SqlFailed;
import org.shouwang.platform.problem.CommonProblem;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door of the audit. {@link #record} takes part in the running transaction, so a change and its entry stand or fall
 * together. For a sensitive read it is called before the answer is handed out: an entry that cannot be written ends the
 * request with 503 and nothing is shown. No entry, no action.
 */
@Singleton
public class Audit {

    private static final Logger LOG = LoggerFactory.getLogger(Audit.class);
    private static final String NO_REQUEST = "";

    private final Sql sql;
    private final Clock clock;

    Audit(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws Refusal 503 when the entry cannot be written */
    public void record(AuditRecord record) {
        recordAll(List.of(record));
    }

    /**
     * Records many things in few statements: an import writes an entry per household.
     *
     * @throws Refusal 503 when the entries cannot be written
     */
    public void recordAll(List<AuditRecord> records) {
        String trace = ServerRequestContext.currentRequest().map(Trace::of).orElse(NO_REQUEST);
        Instant now = clock.instant();
        List<Object[]> rows = new ArrayList<>(records.size());
        for (AuditRecord each : records) {
            rows.add(Entry.of(each, each.traceId() == null ? trace : each.traceId(), now).values());
        }
        try {
            sql.batch(Entry.INSERT, rows);
        } catch (SqlFailed | ConnectionException | CannotGetJdbcConnectionException failed) {
            LOG.error("audit entries could not be written, nothing was shown or changed trace={}", trace, failed);
            throw new Refusal(CommonProblem.UNAVAILABLE);
        }
    }

    /**
     * Who looked at or changed one thing, newest first, as far as the reader's jurisdiction reaches.
     *
     * @param cursor null at the beginning
     */
    public Page<AuditEntry> ofSubject(Jurisdiction jurisdiction, String kind, String id, @Nullable Cursor cursor, int limit) {
        return find(AuditFilter.ofSubject(kind, id), jurisdiction, cursor, limit);
    }

    Page<AuditEntry> find(AuditFilter filter, Jurisdiction jurisdiction, @Nullable Cursor cursor, int limit) {
        List<AuditEntry> rows = AuditQuery.of(filter, jurisdiction, cursor, limit + 1)
                .map(query -> sql.list(query.text(), Entry::read, query.values()))
                .orElse(List.of())
                .stream().map(AuditEntry::of).toList();
        return Page.of(rows, limit, entry -> Cursor.at(entry.id()));
    }
}
