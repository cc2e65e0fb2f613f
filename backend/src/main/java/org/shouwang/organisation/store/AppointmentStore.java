package org.shouwang.organisation.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.organisation.domain.Appointment;
import org.shouwang.organisation.domain.Organisation;
import org.shouwang.organisation.domain.Position;
import org.shouwang.platform.database.Sql;

/** Who holds which post. The database knows that a job has one lead. */
@Singleton
public class AppointmentStore {

    private static final String SELECT = """
            SELECT appointment.id, appointment.region_code, appointment.organisation_id, appointment.post, appointment.is_lead,
                   appointment.account_id, appointment.person_name, appointment.person_title, appointment.valid_from, appointment.ended_on
            FROM organisation_appointment AS appointment
            """;

    private final Sql sql;
    private final Clock clock;

    AppointmentStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Optional<Appointment> find(Jurisdiction where, long id) {
        return sql.find(SELECT + """
                WHERE appointment.id = ? AND appointment.region_code >= ? AND appointment.region_code < ?
                FOR UPDATE
                """, AppointmentStore::read, id, where.from(), where.to());
    }

    /** All of them, also those that ended: the page shows who did it before. */
    public List<Appointment> of(Organisation organisation) {
        return sql.list(SELECT + """
                WHERE appointment.organisation_id = ?
                ORDER BY appointment.ended_on IS NOT NULL, appointment.id
                """, AppointmentStore::read, organisation.id());
    }

    public int countOpen(Organisation organisation) {
        return sql.find("""
                SELECT COUNT(*) FROM organisation_appointment AS appointment
                WHERE appointment.organisation_id = ? AND appointment.ended_on IS NULL
                """, row -> row.getInt(1), organisation.id()).orElse(0);
    }

    /** Who answers for the villages of a page, from the first to the last of them. */
    public List<Appointment> ofVillages(Jurisdiction where, RegionCode first, RegionCode last) {
        return sql.list(SELECT + """
                WHERE appointment.kind = 'village'
                  AND appointment.region_code >= ? AND appointment.region_code < ?
                  AND appointment.region_code >= ? AND appointment.region_code < ?
                  AND appointment.ended_on IS NULL
                ORDER BY appointment.region_code, appointment.id
                """, AppointmentStore::read, where.from(), where.to(), first.value(), last.rangeEnd());
    }

    /** @throws org.shouwang.platform.database.SqlFailed duplicate when the job has a lead, or the person the job */
    public void insert(Appointment added, String by) {
        sql.update("""
                INSERT INTO organisation_appointment (id, county_code, region_code, kind, organisation_id, post, is_lead, account_id,
                    person_name, person_title, person_key, valid_from, created_by, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, added.id(), added.region().countyOrNone(), added.region().value(), added.post().kind().code(), added.organisationId(),
                added.post().code(), added.lead(), added.accountId(), added.personName(), added.personTitle(),
                added.accountId() == null ? added.personName() : added.accountId(), added.from(), by, clock.instant());
    }

    public boolean hasLead(Organisation organisation, Position post) {
        return sql.find("""
                SELECT 1 FROM organisation_appointment AS appointment
                WHERE appointment.organisation_id = ? AND appointment.post = ? AND appointment.open_lead = 1
                """, row -> true, organisation.id(), post.code()).orElse(false);
    }

    public void end(Appointment ended, LocalDate on) {
        sql.update("UPDATE organisation_appointment SET ended_on = ? WHERE id = ?", on, ended.id());
    }

    static Appointment read(ResultSet row) throws SQLException {
        @Nullable Long organisation = row.getObject("organisation_id", Long.class);
        return new Appointment(
                row.getLong("id"), new RegionCode(row.getString("region_code")), organisation, Position.LIST.get(row.getString("post")),
                row.getBoolean("is_lead"), row.getString("account_id"), row.getString("person_name"), row.getString("person_title"),
                row.getDate("valid_from").toLocalDate(), Sql.dateOrNull(row, "ended_on"));
    }
}
