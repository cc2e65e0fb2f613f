package org.shouwang.organisation.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.organisation.domain.Department;
import org.shouwang.organisation.domain.Organisation;
import org.shouwang.organisation.domain.OrganisationType;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.web.Cursor;

/** Organisations. They are ended, never deleted. */
@Singleton
public class OrganisationStore {

    private static final String SELECT = """
            SELECT organisation.id, organisation.region_code, organisation.type, organisation.department, organisation.name,
                   organisation.parent_id, organisation.office_id, organisation.contact_title, organisation.contact_phone,
                   organisation.valid_from, organisation.ended_on, organisation.version,
                   parent.name AS parent_name, office.name AS office_name
            FROM organisation_organisation AS organisation
            LEFT JOIN organisation_organisation AS parent ON parent.id = organisation.parent_id
            LEFT JOIN organisation_organisation AS office ON office.id = organisation.office_id
            """;

    private final Sql sql;
    private final Clock clock;

    OrganisationStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** An organisation with the names of those that it hangs on. */
    public record Listed(Organisation organisation, @Nullable String parentName, @Nullable String officeName) {}

    /** @param type only this type */
    public record Filter(@Nullable OrganisationType type, boolean withEnded) {}

    public Optional<Listed> find(Jurisdiction where, long id) {
        return sql.find(SELECT + """
                WHERE organisation.id = ? AND organisation.region_code >= ? AND organisation.region_code < ?
                """, OrganisationStore::read, id, where.from(), where.to());
    }

    /** Wherever it is: what a village's committee hangs on lies above the village. */
    public Optional<Organisation> findAcrossTenants(long id) {
        return sql.find(SELECT + "WHERE organisation.id = ?", OrganisationStore::read, id).map(Listed::organisation);
    }

    /** Nobody else changes the organisation or its people until the transaction ends. */
    public Optional<Organisation> hold(Jurisdiction where, long id) {
        sql.find("SELECT version FROM organisation_organisation WHERE id = ? FOR UPDATE", row -> row.getInt(1), id);
        return find(where, id).map(Listed::organisation);
    }

    /** In the order of the regions. */
    public List<Listed> list(Jurisdiction where, Filter filter, @Nullable Cursor after, int rows) {
        List<Object> values = new ArrayList<>(List.of(where.from(), where.to()));
        StringBuilder query = new StringBuilder(SELECT).append("""
                WHERE organisation.region_code >= ? AND organisation.region_code < ?
                """);
        if (filter.type() != null) {
            query.append("  AND organisation.type = ?\n");
            values.add(filter.type().code());
        }
        if (!filter.withEnded()) {
            query.append("  AND organisation.ended_on IS NULL\n");
        }
        if (after != null) {
            query.append("  AND organisation.region_code >= ? AND (organisation.region_code > ? OR organisation.id > ?)\n");
            values.addAll(List.of(after.part(0), after.part(0), after.number(1)));
        }
        query.append("ORDER BY organisation.region_code, organisation.id\nLIMIT ?");
        values.add(rows);
        return sql.list(query.toString(), OrganisationStore::read, values.toArray());
    }

    /** Open organisations that hang on this one. */
    public int countDependentsAcrossTenants(long id) {
        return sql.find("""
                SELECT COUNT(*) FROM organisation_organisation
                WHERE (parent_id = ? OR office_id = ?) AND ended_on IS NULL
                """, row -> row.getInt(1), id, id).orElse(0);
    }

    /** @throws org.shouwang.platform.database.SqlFailed duplicate when the region has one of a type that it has once */
    public void insert(Organisation added, String by) {
        sql.update("""
                INSERT INTO organisation_organisation (id, county_code, region_code, type, department, name, parent_id, office_id,
                    contact_title, contact_phone, valid_from, version, created_by, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)
                """, added.id(), added.region().countyOrNone(), added.region().value(), added.type().code(),
                added.department() == null ? null : added.department().code(), added.name(), added.parentId(), added.officeId(),
                added.contactTitle(), added.contactPhone(), added.from(), by, clock.instant());
    }

    /** False when somebody else was faster. */
    public boolean correct(Organisation changed) {
        return sql.update("""
                UPDATE organisation_organisation
                SET name = ?, department = ?, parent_id = ?, office_id = ?, contact_title = ?, contact_phone = ?, version = version + 1
                WHERE id = ? AND version = ?
                """, changed.name(), changed.department() == null ? null : changed.department().code(), changed.parentId(), changed.officeId(),
                changed.contactTitle(), changed.contactPhone(), changed.id(), changed.version()) == 1;
    }

    public void end(Organisation ended, LocalDate on) {
        sql.update("UPDATE organisation_organisation SET ended_on = ?, version = version + 1 WHERE id = ?", on, ended.id());
    }

    static Listed read(ResultSet row) throws SQLException {
        String department = row.getString("department");
        return new Listed(
                new Organisation(
                        row.getLong("id"), new RegionCode(row.getString("region_code")), OrganisationType.LIST.get(row.getString("type")),
                        department == null ? null : Department.LIST.get(department), row.getString("name"),
                        row.getObject("parent_id", Long.class), row.getObject("office_id", Long.class), row.getString("contact_title"),
                        row.getString("contact_phone"), row.getDate("valid_from").toLocalDate(),
                        Sql.dateOrNull(row, "ended_on"), row.getInt("version")),
                row.getString("parent_name"), row.getString("office_name"));
    }
}
