package org.shouwang.grid.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.grid.domain.GridLevel;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.web.Cursor;

/** Grids as places with somebody responsible, and what is missing. Places and households come from the views of their owners. */
@Singleton
public class Grids {

    private final Sql sql;

    Grids(Sql sql) {
        this.sql = sql;
    }

    /** A grid; without an account nobody is responsible for it. */
    public record Grid(RegionCode region, @Nullable String accountId, @Nullable String personName, @Nullable LocalDate since) {}

    /**
     * @param level only this level
     * @param vacant only those without anybody
     * @param accountId only those of this person
     */
    public record Filter(@Nullable GridLevel level, boolean vacant, @Nullable String accountId) {}

    /** What one person looks after. */
    public record Load(String accountId, String personName, RegionCode region, int grids, long households) {}

    public record Stray(long id, RegionCode village, String headName, int memberCount) {}

    public record Places(GridLevel level, long all, long taken) {}

    public record Households(long all, long withoutGroup, long withoutWorker) {}

    /** In the order of the codes: a township, its villages, their groups. */
    public List<Grid> list(Jurisdiction where, Filter filter, @Nullable Cursor after, int rows) {
        List<Object> values = new ArrayList<>(List.of(where.from(), where.to()));
        StringBuilder query = new StringBuilder("""
                SELECT place.code, assignment.account_id, assignment.person_name, assignment.valid_from
                FROM v_region_place AS place
                LEFT JOIN grid_assignment AS assignment ON assignment.region_code = place.code AND assignment.is_open = 1
                WHERE place.code >= ? AND place.code < ?
                """);
        if (filter.level() == null) {
            query.append("  AND place.depth >= 4\n");
        } else {
            query.append("  AND place.depth = ?\n");
            values.add(filter.level().region().ordinal() + 1);
        }
        if (filter.vacant()) {
            query.append("  AND assignment.id IS NULL\n");
        }
        if (filter.accountId() != null) {
            query.append("  AND assignment.account_id = ?\n");
            values.add(filter.accountId());
        }
        query.append("  AND place.code > ?\nORDER BY place.code\nLIMIT ?");
        values.add(after == null ? "" : after.part(0));
        values.add(rows);
        return sql.list(query.toString(), Grids::grid, values.toArray());
    }

    /** Households in each of these places; one statement for a page. */
    public Map<RegionCode, Long> households(Jurisdiction where, List<RegionCode> places) {
        Map<RegionCode, Long> counts = new HashMap<>();
        if (places.isEmpty()) {
            return counts;
        }
        List<Object> values = new ArrayList<>();
        places.forEach(place -> Collections.addAll(values, place.value(), place.value(), place.rangeEnd(), where.from(), where.to()));
        String each = """
                SELECT ? AS code, COUNT(*) AS households FROM v_household_place AS household
                WHERE household.region_code >= ? AND household.region_code < ?
                  AND household.region_code >= ? AND household.region_code < ?
                """;
        sql.list(String.join("UNION ALL\n", Collections.nCopies(places.size(), each)),
                row -> counts.put(new RegionCode(row.getString("code")), row.getLong("households")), values.toArray());
        return counts;
    }

    /** Villages in which no group has a worker (HB-27). */
    public List<RegionCode> villagesWithoutWorker(Jurisdiction where, @Nullable Cursor after, int rows) {
        return sql.list("""
                SELECT place.code
                FROM v_region_place AS place
                WHERE place.code >= ? AND place.code < ?
                  AND place.depth = 5
                  AND place.code > ?
                  AND NOT EXISTS (
                      SELECT 1 FROM grid_assignment AS assignment
                      WHERE assignment.village_code = place.code AND assignment.is_open = 1)
                ORDER BY place.code
                LIMIT ?
                """, row -> new RegionCode(row.getString(1)), where.from(), where.to(), after == null ? "" : after.part(0), rows);
    }

    public long countVillagesWithoutWorker(Jurisdiction where) {
        return sql.find("""
                SELECT COUNT(*)
                FROM v_region_place AS place
                WHERE place.code >= ? AND place.code < ?
                  AND place.depth = 5
                  AND NOT EXISTS (
                      SELECT 1 FROM grid_assignment AS assignment
                      WHERE assignment.village_code = place.code AND assignment.is_open = 1)
                """, row -> row.getLong(1), where.from(), where.to()).orElse(0L);
    }

    /** Households that are registered for a village and no group: a data error (SX-01). */
    public List<Stray> strays(Jurisdiction where, @Nullable Cursor after, int rows) {
        List<Object> values = new ArrayList<>(List.of(where.from(), where.to()));
        String next = "";
        if (after != null) {
            next = "  AND household.region_code >= ? AND (household.region_code > ? OR household.id > ?)\n";
            values.addAll(List.of(after.part(0), after.part(0), after.number(1)));
        }
        values.add(rows);
        return sql.list("""
                SELECT household.id, household.region_code, household.head_name, household.member_count
                FROM v_household_place AS household
                WHERE household.region_code >= ? AND household.region_code < ?
                  AND CHAR_LENGTH(household.region_code) < 15
                %sORDER BY household.region_code, household.id
                LIMIT ?
                """.formatted(next),
                row -> new Stray(row.getLong("id"), new RegionCode(row.getString("region_code")), row.getString("head_name"), row.getInt("member_count")),
                values.toArray());
    }

    public List<Places> countPlaces(Jurisdiction where) {
        return sql.list("""
                SELECT place.depth, COUNT(*) AS places, COUNT(assignment.id) AS taken
                FROM v_region_place AS place
                LEFT JOIN grid_assignment AS assignment ON assignment.region_code = place.code AND assignment.is_open = 1
                WHERE place.code >= ? AND place.code < ?
                  AND place.depth >= 4
                GROUP BY place.depth
                """, row -> new Places(GridLevel.values()[row.getInt("depth") - 4], row.getLong("places"), row.getLong("taken")),
                where.from(), where.to());
    }

    public Households countHouseholds(Jurisdiction where) {
        return sql.find("""
                SELECT COALESCE(SUM(place.households), 0) AS households,
                       COALESCE(SUM(CASE WHEN CHAR_LENGTH(place.region_code) < 15 THEN place.households END), 0) AS without_group,
                       COALESCE(SUM(CASE WHEN CHAR_LENGTH(place.region_code) = 15 AND assignment.id IS NULL THEN place.households END), 0)
                           AS without_worker
                FROM (
                    SELECT household.region_code, COUNT(*) AS households
                    FROM v_household_place AS household
                    WHERE household.region_code >= ? AND household.region_code < ?
                    GROUP BY household.region_code
                ) AS place
                LEFT JOIN grid_assignment AS assignment ON assignment.region_code = place.region_code AND assignment.is_open = 1
                """, row -> new Households(row.getLong("households"), row.getLong("without_group"), row.getLong("without_worker")),
                where.from(), where.to()).orElseThrow();
    }

    /** @param above only who looks after more households than this */
    public List<Load> loads(Jurisdiction where, @Nullable Integer above, @Nullable Cursor after, int rows) {
        List<Object> values = new ArrayList<>(List.of(where.from(), where.to(), after == null ? "" : after.part(0)));
        if (above != null) {
            values.add(above);
        }
        values.add(rows);
        return sql.list("""
                SELECT assignment.account_id, MIN(assignment.person_name) AS person_name, MIN(assignment.region_code) AS region_code,
                       COUNT(*) AS grids,
                       SUM((SELECT COUNT(*) FROM v_household_place AS household
                            WHERE household.region_code = assignment.region_code)) AS households
                FROM grid_assignment AS assignment
                WHERE assignment.region_code >= ? AND assignment.region_code < ?
                  AND assignment.is_open = 1
                  AND assignment.village_code IS NOT NULL
                  AND assignment.account_id > ?
                GROUP BY assignment.account_id
                %sORDER BY assignment.account_id
                LIMIT ?
                """.formatted(above == null ? "" : "HAVING households > ?\n"),
                row -> new Load(row.getString("account_id"), row.getString("person_name"), new RegionCode(row.getString("region_code")),
                        row.getInt("grids"), row.getLong("households")), values.toArray());
    }

    public long countWorkers(Jurisdiction where) {
        return sql.find("""
                SELECT COUNT(DISTINCT assignment.account_id) FROM grid_assignment AS assignment
                WHERE assignment.region_code >= ? AND assignment.region_code < ?
                  AND assignment.is_open = 1
                  AND assignment.village_code IS NOT NULL
                """, row -> row.getLong(1), where.from(), where.to()).orElse(0L);
    }

    private static Grid grid(ResultSet row) throws SQLException {
        return new Grid(new RegionCode(row.getString("code")), row.getString("account_id"), row.getString("person_name"),
                Sql.dateOrNull(row, "valid_from"));
    }
}
