package org.shouwang.organisation.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.organisation.domain.GapKind;
import org.shouwang.organisation.domain.Position;
import org.shouwang.organisation.domain.PositionKind;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.web.Cursor;

/** What is missing, region by region. Places come from the view that the regions publish. */
@Singleton
public class GapStore {

    private static final String WITHOUT = """
            SELECT place.code AS region_code, NULL AS id, NULL AS name, NULL AS office_id, NULL AS held
            FROM v_region_place AS place
            WHERE place.code >= ? AND place.code < ?
              AND place.depth IN (%s)
              AND NOT EXISTS (
                  SELECT 1 FROM organisation_organisation AS organisation
                  WHERE organisation.region_code = place.code AND organisation.type = '%s' AND organisation.ended_on IS NULL)
            """;

    private static final String WITHOUT_CADRE = """
            SELECT place.code AS region_code, NULL AS id, NULL AS name, NULL AS office_id, NULL AS held
            FROM v_region_place AS place
            WHERE place.code >= ? AND place.code < ?
              AND place.depth = 5
              AND NOT EXISTS (
                  SELECT 1 FROM organisation_appointment AS appointment
                  WHERE appointment.kind = 'village' AND appointment.region_code = place.code AND appointment.ended_on IS NULL
                    AND appointment.post <> 'group_leader')
            """;

    private static final String INCOMPLETE = """
            SELECT organisation.region_code, organisation.id, organisation.name, organisation.office_id,
                   (SELECT GROUP_CONCAT(appointment.post) FROM organisation_appointment AS appointment
                    WHERE appointment.organisation_id = organisation.id AND appointment.open_lead = 1) AS held
            FROM organisation_organisation AS organisation
            WHERE organisation.region_code >= ? AND organisation.region_code < ?
              AND organisation.ended_on IS NULL
              AND organisation.type = '%s'
              AND %s
            """;

    private static final String LEADS = """
            (SELECT COUNT(*) FROM organisation_appointment AS lead_one
             WHERE lead_one.organisation_id = organisation.id AND lead_one.open_lead = 1) < %d""";

    private final Sql sql;

    GapStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A place or an organisation where something is missing.
     *
     * @param organisationId null when the organisation itself is missing
     * @param missing posts without a lead, and {@code office}
     */
    public record Gap(RegionCode region, @Nullable Long organisationId, @Nullable String organisationName, List<String> missing) {}

    /** In the order of the regions. */
    public List<Gap> list(Jurisdiction where, GapKind kind, @Nullable Cursor after, int rows) {
        String query = switch (kind) {
            case COUNTY_WITHOUT_CENTRE -> WITHOUT.formatted("3", "prevention_centre");
            case TOWNSHIP_WITHOUT_STATION -> WITHOUT.formatted("4", "township_station");
            case REGION_WITHOUT_TEAM -> WITHOUT.formatted("1, 2, 3", "task_force");
            case VILLAGE_WITHOUT_CADRE -> WITHOUT_CADRE;
            case TEAM_INCOMPLETE -> INCOMPLETE.formatted("task_force", "(organisation.office_id IS NULL OR " + LEADS.formatted(1) + ")");
            case DUTY_WITHOUT_LEAD -> INCOMPLETE.formatted("prevention_centre", LEADS.formatted(Position.of(PositionKind.DUTY).size()));
        };
        List<Object> values = new ArrayList<>(List.of(where.from(), where.to()));
        boolean ofOrganisations = kind == GapKind.TEAM_INCOMPLETE || kind == GapKind.DUTY_WITHOUT_LEAD;
        if (after != null && ofOrganisations) {
            query += "  AND organisation.region_code >= ? AND (organisation.region_code > ? OR organisation.id > ?)\n";
            values.addAll(List.of(after.part(0), after.part(0), after.number(1)));
        } else if (after != null) {
            query += "  AND place.code > ?\n";
            values.add(after.part(0));
        }
        values.add(rows);
        return sql.list(query + "ORDER BY region_code, id\nLIMIT ?", row -> read(row, kind), values.toArray());
    }

    /** Villages with a name each, for who answers for them. */
    public List<RegionCode> villages(Jurisdiction where, @Nullable Cursor after, int rows) {
        return sql.list("""
                SELECT place.code
                FROM v_region_place AS place
                WHERE place.code >= ? AND place.code < ?
                  AND place.depth = 5
                  AND place.code > ?
                ORDER BY place.code
                LIMIT ?
                """, row -> new RegionCode(row.getString(1)), where.from(), where.to(), after == null ? "" : after.part(0), rows);
    }

    private static Gap read(ResultSet row, GapKind kind) throws SQLException {
        @Nullable Long id = row.getObject("id", Long.class);
        List<String> missing = new ArrayList<>();
        if (id != null) {
            String held = row.getString("held");
            Set<String> leads = held == null ? Set.of() : Arrays.stream(held.split(",")).collect(Collectors.toSet());
            List<Position> wanted = kind == GapKind.TEAM_INCOMPLETE ? List.of(Position.LEADER) : Position.of(PositionKind.DUTY);
            wanted.stream().map(Position::code).filter(post -> !leads.contains(post)).forEach(missing::add);
            if (kind == GapKind.TEAM_INCOMPLETE && row.getObject("office_id", Long.class) == null) {
                missing.add("office");
            }
        }
        return new Gap(new RegionCode(row.getString("region_code")), id, row.getString("name"), missing);
    }
}
