package org.shouwang.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Role;
import org.shouwang.platform.database.Sql;

/** One row of the audit as it is stored and sealed: every column, in the order of the table, none of them null. */
record Entry(
        long id, Instant at, String tenant, String countyCode, String regionCode,
        String actorId, String actorUsername, String actorName, String actorRoles,
        String operation, String subjectKind, String subjectId, String purpose, String reason,
        String outcome, int rowCount, String traceId) {

    static final String COLUMNS = """
            id, recorded_at, tenant, county_code, region_code, actor_id, actor_username, actor_name, actor_roles,
            operation, subject_kind, subject_id, purpose, reason, outcome, row_count, trace_id""";
    static final String INSERT =
            "INSERT INTO audit_entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    static Entry of(AuditRecord record, String trace, Instant now) {
        Actor actor = record.actor();
        String region = record.region().value();
        return new Entry(
                Ids.next(), now.truncatedTo(ChronoUnit.MILLIS), region.substring(0, 2),
                record.region().countyOrNone(), region,
                PlainText.of(actor.id(), 64), PlainText.of(actor.username(), 100), PlainText.of(actor.name(), 100),
                actor.roles().stream().map(Role::word).sorted().collect(Collectors.joining(",")),
                PlainText.of(record.operation(), 64), PlainText.of(record.subjectKind(), 32), PlainText.of(record.subjectId(), 64),
                PlainText.of(record.purpose(), 32), PlainText.of(record.reason(), 500),
                record.outcome().word(), record.rowCount(), PlainText.of(trace, 32));
    }

    /** For commands, which have a connection and nothing else; takes part in its transaction. */
    void insert(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            Sql.bind(insert, values());
            insert.executeUpdate();
        }
    }

    static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"), Sql.instant(row, "recorded_at"), row.getString("tenant"), row.getString("county_code"), row.getString("region_code"),
                row.getString("actor_id"), row.getString("actor_username"), row.getString("actor_name"), row.getString("actor_roles"),
                row.getString("operation"), row.getString("subject_kind"), row.getString("subject_id"), row.getString("purpose"), row.getString("reason"),
                row.getString("outcome"), row.getInt("row_count"), row.getString("trace_id"));
    }

    Object[] values() {
        return new Object[] {id, at, tenant, countyCode, regionCode, actorId, actorUsername, actorName, actorRoles,
            operation, subjectKind, subjectId, purpose, reason, outcome, rowCount, traceId};
    }
}
