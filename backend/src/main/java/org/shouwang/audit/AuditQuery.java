package org.shouwang.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.web.Cursor;

/** The one SELECT behind every audit list: jurisdiction first, then the filters that were given, newest first. */
record AuditQuery(String text, Object[] values) {

    /** Empty when the jurisdiction covers nothing of what was asked for. */
    static Optional<AuditQuery> of(AuditFilter filter, Jurisdiction jurisdiction, @Nullable Cursor cursor, int rows) {
        Jurisdiction asked = filter.region() == null ? jurisdiction : jurisdiction.narrowedTo(filter.region());
        return asked.region().map(region -> build(filter, region, cursor, rows));
    }

    private static AuditQuery build(AuditFilter filter, RegionCode region, @Nullable Cursor cursor, int rows) {
        StringBuilder where = new StringBuilder();
        List<Object> values = new ArrayList<>();
        // Each of these leads an index that ends in the id: pages are read backwards without sorting.
        if (filter.administrative()) {
            add(where, values, "administrative = ?", 1);
            add(where, values, "tenant = ?", region.tenant().value());
        } else if (region.value().length() >= 6) {
            add(where, values, "county_code = ?", region.county().value());
        } else {
            add(where, values, "tenant = ?", region.tenant().value());
        }
        add(where, values, "region_code >= ?", region.value());
        add(where, values, "region_code < ?", region.rangeEnd());
        add(where, values, "operation = ?", filter.operation());
        add(where, values, "actor_username = ?", filter.actor());
        add(where, values, "subject_kind = ?", filter.subjectKind());
        add(where, values, "subject_id = ?", filter.subjectId());
        add(where, values, "recorded_at >= ?", filter.from());
        add(where, values, "recorded_at < ?", filter.until());
        add(where, values, "id < ?", cursor == null ? null : cursor.number(0));
        values.add(rows);
        return new AuditQuery(
                "SELECT " + Entry.COLUMNS + "\nFROM audit_entry" + where + "\nORDER BY id DESC\nLIMIT ?", values.toArray());
    }

    private static void add(StringBuilder where, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(where.isEmpty() ? "\nWHERE " : "\n  AND ").append(condition);
            values.add(value);
        }
    }
}
